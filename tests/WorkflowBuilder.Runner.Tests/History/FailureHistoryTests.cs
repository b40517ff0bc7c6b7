namespace WorkflowBuilder.Runner.Tests;

using Task = System.Threading.Tasks.Task;

/// <summary>What the history says of failures, and of what they cut short.</summary>
public class FailureHistoryTests
{
    private const string Wait = """{ "StartAt": "Long", "States": { "Long": { "Type": "Wait", "Seconds": 60, "End": true } } }""";
    private const string Call = """{ "StartAt": "Call", "States": { "Call": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true } } }""";
    private const string Fail = """{ "StartAt": "Boom", "States": { "Boom": { "Type": "Fail", "Error": "Boom" } } }""";
    private const string Broken = """{ "StartAt": "Bad", "States": { "Bad": { "Type": "Pass", "InputPath": "$.none", "End": true } } }""";

    [Fact]
    public async Task The_task_whose_failure_ends_a_branch_is_aborted_with_the_states_of_the_other_branches()
    {
        var result = await Machine.RunAsync(Parallel(Call, Wait), configure: run => run.Mock("Call", TaskAnswer.Throw("Down").After(TimeSpan.FromSeconds(1))));

        result.Events().Should().Equal(
            "0>1 ExecutionStarted",
            "0>2 ParallelStateEntered \"P\"",
            "2>3 ParallelStateStarted",
            "3>4 TaskStateEntered \"Call\"",
            "4>5 TaskScheduled",
            "5>6 TaskStarted",
            "3>7 WaitStateEntered \"Long\"",
            "6>8 TaskFailed",
            "8>9 TaskStateAborted",
            "8>10 WaitStateAborted",
            "8>11 ParallelStateFailed",
            "11>12 ExecutionFailed");
    }

    [Fact]
    public async Task A_Fail_state_is_over_and_not_aborted()
    {
        var result = await Machine.RunAsync(Parallel(Fail));

        result.Events().Skip(3).Should().Equal("3>4 FailStateEntered \"Boom\"", "4>5 ParallelStateFailed", "5>6 ExecutionFailed");
    }

    [Fact]
    public async Task What_nothing_can_catch_ends_the_execution_without_a_word_of_the_states_around_it()
    {
        var parallel = await Machine.RunAsync(Parallel(Broken, Wait));
        var map = await Machine.RunAsync(Map(Broken), "[1]");

        parallel.Events().Skip(3).Should().Equal("3>4 PassStateEntered \"Bad\"", "4>5 ExecutionFailed");
        map.Events().Skip(3).Should().Equal("3>4 MapIterationStarted \"M\"", "4>5 PassStateEntered \"Bad\"", "5>6 ExecutionFailed");
    }

    [Fact]
    public async Task The_iterations_that_a_failure_cuts_short_are_aborted_before_the_failed_one_ends()
    {
        var result = await Machine.RunAsync(
            Map(Call),
            "[1, 2]",
            run => run.Mock("Call", request => request.Invocation == 0 ? TaskAnswer.Never : TaskAnswer.Throw("Down").After(TimeSpan.FromSeconds(1))));

        result.Events().Skip(11).Should().Equal(
            "11>12 TaskFailed",
            "12>13 TaskStateAborted",
            "12>14 MapIterationAborted \"M\"",
            "12>15 TaskStateAborted",
            "12>16 MapIterationFailed \"M\"",
            "12>17 MapStateFailed",
            "17>18 ExecutionFailed");
        result.History[13].Details.Should().Be(new MapIterationDetails("M", 0));
        result.History[15].Details.Should().Be(new MapIterationDetails("M", 1));
    }

    [Fact]
    public async Task A_failed_expression_stands_beside_the_entry_of_its_state()
    {
        var result = await Machine.RunAsync("""
            {
                "QueryLanguage": "JSONata",
                "StartAt": "First",
                "States": {
                    "First": { "Type": "Pass", "Next": "Second" },
                    "Second": { "Type": "Pass", "Output": "{% $none %}", "End": true }
                }
            }
            """);

        result.Events().Skip(2).Should().Equal("2>3 PassStateExited \"First\"", "3>4 PassStateEntered \"Second\"", "3>5 EvaluationFailed \"Second\"", "5>6 ExecutionFailed");
    }

    [Fact]
    public async Task An_input_that_is_no_array_has_no_field_to_blame()
    {
        var result = await Machine.RunAsync(Map(Wait, """ "QueryLanguage": "JSONata", """));

        result.Events().Skip(2).Should().Equal("0>3 EvaluationFailed \"M\"", "3>4 MapStateFailed", "4>5 ExecutionFailed");
        result.History[2].Details.Should().BeOfType<EvaluationFailedDetails>().Which.Location.Should().BeNull();
    }

    [Fact]
    public async Task A_catcher_whose_output_fails_lets_the_state_fail_again()
    {
        var result = await Machine.RunAsync($$"""
            {
                "QueryLanguage": "JSONata",
                "StartAt": "P",
                "States": {
                    "P": {
                        "Type": "Parallel",
                        "Branches": [{{Fail}}],
                        "Catch": [{ "ErrorEquals": ["States.ALL"], "Output": "{% $none %}", "Next": "Done" }],
                        "End": true
                    },
                    "Done": { "Type": "Succeed" }
                }
            }
            """);

        result.Events().Skip(4).Should().Equal("4>5 ParallelStateFailed", "4>6 EvaluationFailed \"P\"", "6>7 ParallelStateFailed", "7>8 ExecutionFailed");
    }

    [Fact]
    public async Task An_execution_that_fails_after_its_branches_follows_their_success()
    {
        var result = await Machine.RunAsync("""
            {
                "StartAt": "P",
                "States": {
                    "P": {
                        "Type": "Parallel",
                        "Branches": [{ "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } }],
                        "ResultSelector": { "x.$": "$.none" },
                        "End": true
                    }
                }
            }
            """);

        result.Events().Skip(4).Should().Equal("4>5 PassStateExited \"A\"", "5>6 ParallelStateSucceeded", "6>7 ExecutionFailed");
    }

    [Fact]
    public async Task An_execution_that_takes_too_long_ends_wherever_it_is()
    {
        var result = await Machine.RunAsync($$"""{ "TimeoutSeconds": 30, {{Wait[1..]}}""");

        result.Status.Should().Be(ExecutionStatus.TimedOut);
        result.Events().Should().Equal("0>1 ExecutionStarted", "0>2 WaitStateEntered \"Long\"", "0>3 ExecutionTimedOut");
    }

    [Fact]
    public async Task A_caught_time_limit_has_an_empty_cause()
    {
        var result = await Machine.RunAsync(
            """
            {
                "StartAt": "Call",
                "States": {
                    "Call": {
                        "Type": "Task",
                        "Resource": "arn:aws:states:::sns:publish",
                        "TimeoutSeconds": 5,
                        "Catch": [{ "ErrorEquals": ["States.Timeout"], "Next": "Done" }],
                        "End": true
                    },
                    "Done": { "Type": "Succeed" }
                }
            }
            """,
            configure: run => run.Mock("Call", TaskAnswer.Never));

        result.Output.ToString().Should().Be("""{"Error":"States.Timeout","Cause":""}""");
    }

    private static string Parallel(params string[] branches) => $$"""
        { "StartAt": "P", "States": { "P": { "Type": "Parallel", "Branches": [{{string.Join(',', branches)}}], "End": true } } }
        """;

    private static string Map(string processor, string fields = "") => $$"""
        { "StartAt": "M", "States": { "M": { "Type": "Map", {{fields}} "ItemProcessor": {{processor}}, "End": true } } }
        """;
}
