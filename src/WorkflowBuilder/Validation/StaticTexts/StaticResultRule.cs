namespace WorkflowBuilder;

/// <summary>The Result of a Pass holds no queries.</summary>
internal sealed class StaticResultRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var text in context.StaticTexts)
        {
            if (context.Problems.IsFullOfOthers)
            {
                return;
            }

            if (text is { Place: StaticPlace.Result, Kind: not StaticTextKind.Jsonata })
            {
                // What has the name of a query, but not its look, or is meant for somebody else, may be as it should.
                var isCertain = QueryLook.Of(text.Node) is not null && !text.IsForSomebodyElse;
                if (isCertain || context.ShowsHints)
                {
                    context.Problems.Add(StaticTextDiagnostics.ResultIsStatic(text.Node, text.State.Name, isCertain), text.Node);
                }
            }
        }
    }
}
