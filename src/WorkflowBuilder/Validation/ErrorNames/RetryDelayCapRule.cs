using System.Globalization;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>The greatest wait of a retrier is greater than its first.</summary>
internal sealed class RetryDelayCapRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var state in context.States)
        {
            foreach (var retrier in (state.State as WorkStateDefinition)?.Retry ?? [])
            {
                if (retrier is { MaxDelaySeconds.Value: >= 1 and var cap, IntervalSeconds: var first }
                    && (first is null ? 1 : first.Value.Value) is { } interval
                    && cap <= interval)
                {
                    var node = retrier.Syntax.Find("MaxDelaySeconds")!;
                    context.Problems.Add(ErrorNameDiagnostics.DelayCapped(node, state.Name, Text(interval), Text(cap), cap < interval), node);
                }
            }
        }
    }

    private static string Text(double seconds) => seconds.ToString(CultureInfo.InvariantCulture);
}
