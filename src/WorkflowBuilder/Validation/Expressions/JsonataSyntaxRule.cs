namespace WorkflowBuilder;

/// <summary>JSONata expressions can be parsed.</summary>
internal sealed class JsonataSyntaxRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var query in context.Jsonata)
        {
            // Other codes than those of syntax are for limits of this implementation.
            if (query.Parsed.Error is { } error && error.Code.StartsWith('S') && !context.Problems.IsFull)
            {
                var start = Math.Max(error.Start >= 0 ? error.Start : error.Position, 0);
                var index = Math.Min(query.IndexOf(start), query.Node.Text!.Length);
                var length = Math.Clamp(query.IndexOf(error.Position) - index, 0, query.Node.Text.Length - index);
                context.Problems.Add(JsonataDiagnostics.Syntax(query.Node, query.State.Describe(query.Node), error.Message), query.Node, index, length);
            }
        }
    }
}
