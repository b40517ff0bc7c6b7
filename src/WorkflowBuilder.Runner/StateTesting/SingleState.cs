using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Runner;

/// <summary>The definition of a state that is part of no state machine. One is put around it, under the names that AWS uses in its messages.</summary>
internal static class SingleState
{
    public const string Name = "StateName";

    /// <exception cref="StateTestException">The definition is wrong.</exception>
    public static StateMachineDefinition Read(string definition)
    {
        // Checked first, so that no text can end the state early and go on outside of it.
        var read = AslReader.Read(definition);
        if (read.Definition is null)
        {
            throw StateTestException.Definition(DefinitionProblems.Describe(read.Problems));
        }

        var machine = $"{{\"StartAt\":\"{Name}\",\"States\":{{\"{Name}\":{definition.TrimStart('\uFEFF')}}}}}";
        return DefinitionProblems.Check(AslReader.Read(machine), IsOfState);
    }

    // Transitions lead out of the state to others that are not there. Those inside it are further down.
    private static bool IsOfState(Diagnostic problem) =>
        !problem.Code.StartsWith("WFB2", StringComparison.Ordinal) || problem.Pointer.LastIndexOf("/States/", StringComparison.Ordinal) > 0;
}
