namespace WorkflowBuilder;

/// <summary>Finds the C# lines for places in a compiled definition.</summary>
internal sealed class StatePlaces(Workflow workflow, WorkflowLayout layout)
{
    private readonly Dictionary<string, State> _states = layout.States.ToDictionary(place => place.State.Name, place => place.State);

    /// <summary>Adds to each finding the C# line of the innermost state it is about, or of the workflow.</summary>
    public IEnumerable<Diagnostic> AddTo(IEnumerable<Diagnostic> findings) =>
        findings.Select(finding => finding with { Location = (Find(finding.Pointer)?.Location ?? workflow.Location) });

    // A pointer alternates between "States", a name, and the scope within that state; elsewhere a member of that name is data.
    private State? Find(string pointer)
    {
        var steps = pointer.Split('/');
        State? found = null;
        for (var i = 1; i + 1 < steps.Length && steps[i] == "States";)
        {
            found = _states.GetValueOrDefault(Unescape(steps[i + 1])) ?? found;
            i += 2;
            i += i < steps.Length && steps[i] == "Branches" ? 2 : 1;
        }

        return found;
    }

    private static string Unescape(string step) => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
