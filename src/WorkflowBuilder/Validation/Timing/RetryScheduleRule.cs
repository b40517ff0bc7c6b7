using System.Globalization;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Retries come before the time is up that the execution may take, and within a day.</summary>
internal sealed class RetryScheduleRule : IValidationRule
{
    private const double Day = 86_400;

    public void Check(ValidationContext context)
    {
        foreach (var state in context.States)
        {
            foreach (var retrier in state.State is WorkStateDefinition work ? work.Retry : [])
            {
                if (RetrySchedule.Of(retrier) is { Attempts: > 0 } schedule)
                {
                    Check(context, state, retrier, schedule);
                }
            }
        }
    }

    private static void Check(ValidationContext context, StateContext state, Retrier retrier, RetrySchedule schedule)
    {
        var limit = TimeLimit.Of(state.Scope, context.Definition);
        var attempts = schedule.Attempts.ToString("#,##0", CultureInfo.InvariantCulture);
        if (schedule.Total < Math.Min(limit.Seconds, Day))
        {
            if (TimeOut(state.State, retrier) is { } timeout && schedule.Total + (schedule.Attempts * timeout) is var all && all >= limit.Seconds)
            {
                var finding = TimingDiagnostics.RetryOutlastsLimit(
                    retrier.Pointer, state.Name, attempts, TimeLimit.InWords(all), limit.Words, TimeLimit.InWords(timeout));
                context.Problems.Add(finding, retrier.Syntax);
            }

            return;
        }

        var total = TimeLimit.InWords(schedule.Total);
        context.Problems.Add(
            schedule.First >= limit.Seconds && retrier.JitterStrategy is null or "NONE"
                ? TimingDiagnostics.RetryNeverHappens(retrier.Pointer, state.Name, TimeLimit.InWords(schedule.First), limit.Words)
            : schedule.Total >= limit.Seconds ? TimingDiagnostics.RetryOutlastsLimit(retrier.Pointer, state.Name, attempts, total, limit.Words)
            : TimingDiagnostics.LongRetry(retrier.Pointer, state.Name, attempts, total),
            retrier.Syntax);
    }

    /// <summary>Gives how long an attempt of a Task takes that times out, where the retrier is for that.</summary>
    private static double? TimeOut(StateDefinition state, Retrier retrier) =>
        state is TaskState { TimeoutSeconds.Value: { } seconds } && (retrier.ErrorEquals.Contains(Errors.Timeout) || retrier.ErrorEquals.Contains(Errors.All))
            ? seconds
            : null;
}
