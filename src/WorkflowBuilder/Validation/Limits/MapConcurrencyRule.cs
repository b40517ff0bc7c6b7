using System.Globalization;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A Map asks for no more iterations at once than Step Functions runs.</summary>
internal sealed class MapConcurrencyRule : IValidationRule
{
    private const double Inline = 40;
    private const double Distributed = 10_000;

    public bool GivesOnlyHints => true;

    public void Check(ValidationContext context)
    {
        foreach (var state in context.States)
        {
            if (state is { State: MapState { MaxConcurrency.Value: { } chosen } map, Scopes: [var scope] }
                && chosen > (scope.IsDistributed ? Distributed : Inline))
            {
                var syntax = map.Syntax.Find("MaxConcurrency")!;
                var quota = scope.IsDistributed ? "a Distributed Map runs 10,000 child executions" : "a Map in INLINE mode runs about 40 iterations";
                context.Problems.Add(
                    LimitDiagnostics.ConcurrencyOverQuota(syntax.Pointer, state.Name, chosen.ToString("#,##0", CultureInfo.InvariantCulture), quota), syntax);
            }
        }
    }
}
