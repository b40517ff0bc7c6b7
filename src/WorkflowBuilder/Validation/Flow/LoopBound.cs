using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Tells whether a definition shows what ends a loop after some rounds or some time: a counter, a list that gets shorter, the time.</summary>
internal static class LoopBound
{
    // How counters count and lists get shorter, in both query languages. This may be too generous: what is in doubt counts as a bound.
    private static readonly string[] Steps = ["States.MathAdd(", "[1:]", "[[1..", "$states.context.State.RetryCount"];
    private static readonly string[] Times = ["$now", "$millis", "EnteredTime", "StartTime", "RetryCount"];

    public static bool IsVisible(Loop loop)
    {
        var choices = loop.Exits.Where(exit => exit.Kind == FlowEdgeKind.Choice).Select(exit => exit.State.State).OfType<ChoiceState>().Distinct().ToList();
        return choices.Exists(LooksAtTime) || (choices.Exists(loop.Changes.MayChange) && loop.States.Any(state => Counts(state)));
    }

    private static bool LooksAtTime(ChoiceState choice) => choice.Choices
        .SelectMany(rule => rule.Conditions)
        .Any(condition => condition.Operator?.StartsWith("Timestamp", StringComparison.Ordinal) == true
            || Times.Any(time => condition.Variable?.Contains(time, StringComparison.Ordinal) == true)
            || (condition.Operator == "Condition" && Times.Any(condition.Operand.ToString()!.Contains)));

    private static bool Counts(StateContext state)
    {
        var isJsonata = state.Language == QueryLanguage.Jsonata;
        foreach (var text in TextsIn(state.State))
        {
            if (Steps.Any(step => text.Contains(step, StringComparison.Ordinal))
                || (isJsonata && JsonataText.IsExpression(text) && text.AsSpan().IndexOfAny('+', '-') >= 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gives the texts that a state makes its output and variables of, those of the rules of a Choice included.</summary>
    private static IEnumerable<string> TextsIn(StateDefinition state)
    {
        var open = new Stack<JsonSyntaxNode>([state.Syntax]);
        while (open.TryPop(out var node))
        {
            if (node.Text is not null && node.Name is not ("Comment" or "Resource" or "Condition"))
            {
                yield return node.Text;
            }

            foreach (var member in node.Members)
            {
                // The states in a Parallel or Map go through rounds of their own.
                if (member.Name is not ("Branches" or "ItemProcessor" or "Iterator"))
                {
                    open.Push(member.Value);
                }
            }

            foreach (var element in node.Elements)
            {
                open.Push(element);
            }
        }
    }
}
