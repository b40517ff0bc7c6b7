using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>What leads from a state to another.</summary>
/// <param name="Target">The name of the other state.</param>
/// <param name="Label">When it leads there; empty for always.</param>
/// <param name="IsError">Whether an error does.</param>
internal readonly record struct MermaidTransition(string Target, string Label, bool IsError = false)
{
    public static IEnumerable<MermaidTransition> Of(StateDefinition state)
    {
        if (state.Next is { } next)
        {
            yield return new(next, "");
        }

        foreach (var catcher in state is WorkStateDefinition work ? work.Catch : [])
        {
            if (catcher.Next is { } handler)
            {
                yield return new(handler, string.Join(", ", catcher.ErrorEquals), IsError: true);
            }
        }

        if (state is not ChoiceState choice)
        {
            yield break;
        }

        foreach (var rule in choice.Choices)
        {
            if (rule.Next is { } target)
            {
                yield return new(target, rule.Comment is { Length: > 0 } comment ? comment : ConditionText.Of(rule));
            }
        }

        if (choice.Default is { } otherwise)
        {
            yield return new(otherwise, "Default");
        }
    }
}
