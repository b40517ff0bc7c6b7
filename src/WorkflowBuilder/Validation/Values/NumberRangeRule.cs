using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Numbers are in the range of their field.</summary>
internal sealed class NumberRangeRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var problems = context.Problems;
        Check(problems, context.Definition, context.Definition.TimeoutSeconds, NumberRange.MachineTimeoutSeconds, default);
        foreach (var state in context.States)
        {
            CheckState(state, problems);
            if (state.State is WorkStateDefinition work)
            {
                foreach (var retrier in work.Retry)
                {
                    CheckRetrier(retrier, new("a retrier", state), problems);
                }
            }
        }
    }

    private static void CheckState(StateContext state, ProblemList problems)
    {
        var owner = new FieldOwner(null, state);
        switch (state.State)
        {
            case TaskState task:
                Check(problems, task, task.TimeoutSeconds, NumberRange.TimeoutSeconds, owner);
                Check(problems, task, task.HeartbeatSeconds, NumberRange.HeartbeatSeconds, owner);
                break;
            case WaitState wait:
                Check(problems, wait, wait.Seconds, NumberRange.Seconds, owner);
                break;
            case MapState map:
                CheckMap(map, state, problems);
                break;
        }
    }

    private static void CheckMap(MapState map, StateContext state, ProblemList problems)
    {
        var owner = new FieldOwner(null, state);
        Check(problems, map, map.MaxConcurrency, NumberRange.MaxConcurrency, owner);
        Check(problems, map, map.ToleratedFailurePercentage, NumberRange.ToleratedFailurePercentage, owner);
        Check(problems, map, map.ToleratedFailureCount, NumberRange.ToleratedFailureCount, owner);
        if (map.ItemBatcher is { } batcher)
        {
            Check(problems, batcher, batcher.MaxItemsPerBatch, NumberRange.MaxItemsPerBatch, new("the ItemBatcher", state));
            Check(problems, batcher, batcher.MaxInputBytesPerBatch, NumberRange.MaxInputBytesPerBatch, new("the ItemBatcher", state));
        }

        if (map.ItemReader?.Config is { } config)
        {
            Check(problems, config, config.MaxItems, NumberRange.MaxItems, new("the ReaderConfig", state));
        }
    }

    private static void CheckRetrier(Retrier retrier, FieldOwner owner, ProblemList problems)
    {
        Check(problems, retrier, retrier.IntervalSeconds, NumberRange.IntervalSeconds, owner);
        Check(problems, retrier, retrier.MaxAttempts, NumberRange.MaxAttempts, owner);
        Check(problems, retrier, retrier.BackoffRate, NumberRange.BackoffRate, owner);
        Check(problems, retrier, retrier.MaxDelaySeconds, NumberRange.MaxDelaySeconds, owner);
    }

    private static void Check(ProblemList problems, AslNode node, AslNumber? number, NumberRange range, FieldOwner owner)
    {
        if (number?.Value is not { } value || (value >= range.Minimum && value <= range.Maximum))
        {
            return;
        }

        var syntax = node.Syntax.Find(range.Field)!;
        problems.Add(
            value < range.Minimum
                ? ValueDiagnostics.TooSmall(syntax, range.Field, owner.ToString(), range.MinimumText)
                : ValueDiagnostics.TooLarge(syntax, range.Field, owner.ToString(), range.MaximumText),
            syntax);
    }
}
