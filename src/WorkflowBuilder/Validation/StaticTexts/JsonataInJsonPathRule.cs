namespace WorkflowBuilder;

/// <summary>JSONata expressions stand in JSONata states.</summary>
internal sealed class JsonataInJsonPathRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var text in context.StaticTexts)
        {
            if (context.Problems.IsFullOfOthers)
            {
                return;
            }

            if (text is { Place: not StaticPlace.Jsonata, Kind: StaticTextKind.Jsonata } && JsonataParse.IsExpression(text.Node))
            {
                var isCertain = !text.IsForSomebodyElse && IsOfStepFunctions(text.Node.Text!);
                if (isCertain || context.ShowsHints)
                {
                    context.Problems.Add(StaticTextDiagnostics.JsonataInJsonPath(text.Node, text.State.Name, isCertain), text.Node);
                }
            }
        }
    }

    // Templates of other engines, which a state may pass on, have marks like these around each of their statements.
    private static bool IsOfStepFunctions(string text) =>
        text.Contains('$', StringComparison.Ordinal) && new JsonataParse(text).Expression is not null;
}
