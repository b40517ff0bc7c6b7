using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Some state ends the workflow. Step Functions does not ask this of branches and item processors.</summary>
internal sealed class TerminalStateRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var (definition, problems) = (context.Definition, context.Problems);
        if (!MayEnd(definition))
        {
            problems.Add(TransitionDiagnostics.NoTerminalState(), definition.Syntax);
        }
    }

    /// <summary>Whether the scope has a terminal state, or a state that is not understood and so may be one.</summary>
    public static bool MayEnd(StateGraph graph) =>
        !graph.IsComplete || graph.States.IsEmpty || graph.States.Any(state => MayBeTerminal(state) || state is UnknownState || LacksTransition(state));

    private static bool MayBeTerminal(StateDefinition state) => state.IsTerminal || (state.Syntax.Find("End") is { } end && Placeholder.IsIn(end));

    private static bool LacksTransition(StateDefinition state) =>
        state is ChoiceState choice ? choice.Choices.IsEmpty : state.Next is null && state.Syntax.Find("Next") is null;
}
