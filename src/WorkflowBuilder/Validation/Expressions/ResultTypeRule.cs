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

            if (query.Expression is not { Syntax: var syntax } || TypeOf(syntax) is var type && type == TypeSymbols.None)
            {
                continue;
            }

            var (accepted, expected) = query.Node.Name == query.Field ? Of(query.Field) : (TypeSymbols.Json, "a JSON value");
            if ((type & accepted) == 0)
            {
                context.Problems.Add(JsonataTypeDiagnostics.WrongResult(query.Node.Pointer, query.Field, StaticTypes.NameOf(type), expected), query.Node);
            }
        }
    }

    private static TypeSymbols TypeOf(SyntaxNode syntax) =>
        syntax is { Kind: SyntaxKind.Variable, Predicates: null, Group: null } && BuiltInFunctions.For(JsonataDialect.Aws).ContainsKey(syntax.Text)
            ? TypeSymbols.Function
            : StaticTypes.Of(syntax);

    private static (TypeSymbols Accepted, string Expected) Of(string field) => field switch
    {
        "Condition" => (TypeSymbols.Boolean, "true or false"),
        "Seconds" or "TimeoutSeconds" or "HeartbeatSeconds" or "MaxConcurrency" or "ToleratedFailureCount" or "ToleratedFailurePercentage"
            or "MaxItemsPerBatch" or "MaxInputBytesPerBatch" => (TypeSymbols.Number, "a number"),
        "Timestamp" or "Error" or "Cause" => (TypeSymbols.Text, "a text"),
        "Items" => (TypeSymbols.Array | TypeSymbols.Object, "an array"),
        _ => (TypeSymbols.Json, "a JSON value"),
    };
}
