using System.Text.Json;

namespace WorkflowBuilder;

/// <summary>Queries in JSONata states stand between <c>{%</c> and <c>%}</c>.</summary>
internal sealed class QueryWithoutMarksRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var problems = context.Problems;
        foreach (var text in context.StaticTexts)
        {
            if (problems.IsFullOfOthers)
            {
                return;
            }

            if (text is { Place: StaticPlace.Jsonata, Node: var node })
            {
                // Services take paths too, and only Step Functions knows $states.
                var isCertain = text.Kind == StaticTextKind.Jsonata && !text.IsForSomebodyElse;
                if (!isCertain && !context.ShowsHints)
                {
                    continue;
                }

                var finding = StaticTextDiagnostics.QueryWithoutMarks(node, text.State.Name, isCertain);
                var marked = $"{{% {node.Text} %}}";
                problems.Add(
                    text.Kind == StaticTextKind.Jsonata
                        ? finding with { Fix = problems.Replace($"Write \"{marked}\"", node, $"\"{JsonEncodedText.Encode(marked)}\"") }
                        : finding,
                    node);
            }
        }
    }
}
