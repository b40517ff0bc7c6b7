using FsCheck.Xunit;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests;

public class DeterminismTests
{
    private const string Random = """
        { "StartAt": "Flaky", "States": {
          "Flaky": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "Next": "Both", "ResultPath": null,
            "Parameters": { "token.$": "$$.Task.Token" }, "Retry": [{ "ErrorEquals": ["Busy"], "JitterStrategy": "FULL", "MaxAttempts": 5 }] },
          "Both": { "Type": "Parallel", "End": true, "Branches": [
            { "StartAt": "Roll", "States": { "Roll": { "Type": "Pass", "Parameters": { "id.$": "States.UUID()", "number.$": "States.MathRandom(1, 1000000)" }, "End": true } } },
            { "StartAt": "Ask", "States": { "Ask": { "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% { 'id': $uuid(), 'number': $random() } %}", "End": true } } },
            { "StartAt": "Child", "States": { "Child": { "Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2",
              "Parameters": { "StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:Child" }, "End": true } } },
            { "StartAt": "Each", "States": { "Each": { "Type": "Map", "ItemsPath": "$.items", "End": true, "ItemProcessor": {
              "StartAt": "Wait", "States": { "Wait": { "Type": "Wait", "SecondsPath": "$", "End": true } } } } } } ] } } }
        """;

    private static readonly StateMachineRunner Runner = Machine.Read(Random);

    private static readonly StateMachineRunner Child =
        Machine.Read("""{ "StartAt": "Roll", "States": { "Roll": { "Type": "Pass", "Parameters": { "id.$": "States.UUID()" }, "End": true } } }""");

    [Property(MaxTest = 20)]
    public bool Two_runs_with_one_seed_are_the_same_to_the_last_event(int seed, byte[] items)
    {
        var input = JsonData.EmptyObject.With("items", JsonData.From([.. items.Select(item => JsonData.From((long)item))]));

        return Trace(seed, input) == Trace(seed, input);
    }

    [Fact]
    public void Another_seed_makes_another_run()
    {
        var input = JsonData.Parse("""{ "items": [] }""");

        Trace(1, input).Should().NotBe(Trace(2, input));
    }

    private static string Trace(int seed, JsonData input)
    {
        var running = Runner.RunAsync(input, run =>
        {
            (run.Seed, run.TimeProvider) = (seed, new ManualClock());
            run.Mock("Flaky", TaskAnswer.Throw("Busy"), TaskAnswer.Throw("Busy"), TaskAnswer.Return(JsonData.True));
            run.StateMachine("Child", Child);
        });
        var result = running.GetAwaiter().GetResult();
        return string.Join('\n', result.History.Select(happened => happened.ToJson()));
    }
}
