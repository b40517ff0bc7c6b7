using System.Globalization;

namespace WorkflowBuilder;

/// <summary>An execution gets through with the 25,000 events that its history may have. Express executions have no such history.</summary>
internal sealed class EventLimitRule : IValidationRule
{
    private const double MaxEvents = 25_000;

    // The execution itself starts and ends.
    private const double OwnEvents = 2;

    public void Check(ValidationContext context)
    {
        if (!context.ShowsHints && !MayHaveMany(context))
        {
            return;
        }

        foreach (var scope in context.Scopes)
        {
            if (scope is { IsExecution: true, Type: StateMachineType.Standard })
            {
                var events = context.BoundsOf(scope).Events + Bounds.Exactly(OwnEvents);
                if (events.Least > MaxEvents && double.IsFinite(events.Least))
                {
                    var isCertain = scope.Parent is not null || context.KnowsType;
                    context.Problems.Add(LimitDiagnostics.TooManyEvents(scope.Graph.Pointer, InWords(events.Least), isCertain), scope.Graph.Syntax);
                }
                else if (events.Most > MaxEvents && double.IsFinite(events.Most))
                {
                    context.Problems.Add(LimitDiagnostics.MayHaveTooManyEvents(scope.Graph.Pointer, InWords(events.Most)), scope.Graph.Syntax);
                }
            }
        }
    }

    // A state has no more than six events of its own. Where few of them run once each, nobody need look closer.
    private static bool MayHaveMany(ValidationContext context) =>
        context.States.Count > MaxEvents / 6
        || context.States.Any(state => context.IterationsOf(state).Least > 1)
        || (context.Assignments.Count > 0 && context.Scopes.Any(scope => scope.Flow.Loops.Count > 0));

    private static string InWords(double number) => number.ToString("#,##0", CultureInfo.InvariantCulture);
}
