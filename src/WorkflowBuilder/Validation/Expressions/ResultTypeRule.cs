using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder;

/// <summary>Expressions give what their field takes, as far as it is known: never a function.</summary>
internal sealed class ResultTypeRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var query in context.Jsonata)
        {
            if (context.Problems.IsFullOfOthers)
            {
                return;
            }

            if (query.Expression is not { Syntax: var syntax })
            {
                continue;
            }

            var types = StaticTypes.Of(syntax, query.Parsed);
            var (accepted, expected) = query.Node.Name == query.Field ? Of(query.Field, syntax) : (TypeSymbols.Json, "a JSON value");
            if ((types & accepted) == 0)
            {
                context.Problems.Add(JsonataTypeDiagnostics.WrongResult(query.Node.Pointer, query.Field, StaticTypes.NameOf(types), expected), query.Node);
            }
        }
    }

    private static (TypeSymbols Accepted, string Expected) Of(string field, SyntaxNode syntax) => field switch
    {
        "Condition" => (TypeSymbols.Boolean, "true or false"),
        "Seconds" or "TimeoutSeconds" or "HeartbeatSeconds" or "MaxConcurrency" or "ToleratedFailureCount" or "ToleratedFailurePercentage"
            or "MaxItemsPerBatch" or "MaxInputBytesPerBatch" => (TypeSymbols.Number, "a number"),
        "Timestamp" => (TypeSymbols.Text, "a text"),

        // Infinity, which a number may be that is calculated, is written as a text.
        "Error" or "Cause" => (syntax.Kind == SyntaxKind.Number ? TypeSymbols.Text : TypeSymbols.Text | TypeSymbols.Number, "a text"),
        "Items" => (TypeSymbols.Array | TypeSymbols.Object, "an array"),
        _ => (TypeSymbols.Json, "a JSON value"),
    };
}
