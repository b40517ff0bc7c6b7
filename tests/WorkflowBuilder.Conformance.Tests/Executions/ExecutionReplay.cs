using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Conformance.Tests.Executions;

/// <summary>Runs a case on the local runner, under the names and at the time of the recording.</summary>
internal static class ExecutionReplay
{
    private const string Account = "111111111111";

    /// <summary>The run as the judge takes it.</summary>
    public static async ValueTask<JsonData> RunAsync(ExecutionCase @case)
    {
        using var objects = new S3Objects(@case.Content["setup"]);
        var runner = StateMachineRunner.Create(AslReader.Read(@case.Definition).Definition!);
        var recorded = @case.Content["expected"]["events"].Count;
        await using var execution = runner.Start(@case.Input, options => Configure(options, @case, objects));
        if (@case.Is("requiresStop"))
        {
            await StopAsync(execution, after: recorded - 1);
        }

        var result = await execution.Result;
        return @case.Is("incomplete") ? Beginning(result, recorded) : Whole(result);
    }

    private static async ValueTask StopAsync(Execution execution, int after)
    {
        await foreach (var happened in execution.Events())
        {
            if (happened.Id == after)
            {
                execution.Stop();
            }
        }
    }

    private static void Configure(RunOptions options, ExecutionCase @case, S3Objects objects)
    {
        options.Account = Account;
        options.StateMachineName = @case.Text("stateMachineName")!;
        options.RoleArn = @case.Text("roleArn");
        options.ExecutionName = @case.Text("executionName");
        options.Type = @case.Text("stateMachineType") == "EXPRESS" ? StateMachineType.Express : StateMachineType.Standard;
        options.TimeProvider = new StoppedClock(@case.Start);
        options.S3Folder = objects.Folder;

        // Only what takes time can be stopped.
        options.RealTime = @case.Is("requiresStop");
        Answer(options, @case);
    }

    private static void Answer(RunOptions options, ExecutionCase @case)
    {
        if (@case.Text("mockTestCase") is { } testCase)
        {
            options.UseMocks(MockFile.Parse(@case.Content["mockConfig"].ToString()), testCase);
            return;
        }

        foreach (var calls in @case.Tasks.Select(task => new RecordedTask(task)).GroupBy(call => call.State))
        {
            options.Handle(calls.Key, new RecordedAnswers(calls).AnswerAsync);
        }

        if (@case.Is("tasksUnknown") || @case.Is("tasksPartial"))
        {
            foreach (var function in @case.Content["lambdas"].Items)
            {
                StandInFunctions.Answer(options, function);
            }
        }
    }

    private static JsonData Whole(ExecutionResult result)
    {
        var run = JsonData.EmptyObject
            .With("events", JsonData.From(result.History.Select(item => item.ToJson()).ToArray()))
            .With("status", JsonData.From(StatusName(result.Status)))
            .With("error", JsonData.From(result.Error))
            .With("cause", JsonData.From(result.Cause))
            .With("description", JsonData.EmptyObject.With("executionArn", JsonData.From(result.ExecutionArn)));
        return result.Output.IsUndefined ? run : run.With("output", result.Output);
    }

    // The history was read while the execution went on.
    private static JsonData Beginning(ExecutionResult result, int count) => JsonData.EmptyObject
        .With("events", JsonData.From(result.History.Take(count).Select(item => item.ToJson()).ToArray()))
        .With("status", JsonData.From(result.History.Count > count ? "RUNNING" : StatusName(result.Status)));

    private static string StatusName(ExecutionStatus status) => status switch
    {
        ExecutionStatus.Succeeded => "SUCCEEDED",
        ExecutionStatus.Failed => "FAILED",
        ExecutionStatus.TimedOut => "TIMED_OUT",
        ExecutionStatus.Aborted => "ABORTED",
        _ => "RUNNING",
    };
}
