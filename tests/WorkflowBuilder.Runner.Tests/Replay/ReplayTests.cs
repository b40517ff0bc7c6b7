using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests.Replay;

public class ReplayTests
{
    private const string Orders =
        """
        {
          "StartAt": "Charge",
          "States": {
            "Charge": {
              "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "charge", "Payload": { "amount.$": "$.amount" } },
              "Next": "Pause", "ResultPath": "$.charge",
              "Retry": [{ "ErrorEquals": ["Busy"], "IntervalSeconds": 3 }],
              "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Refuse" }]
            },
            "Pause": { "Type": "Wait", "Seconds": 60, "Next": "Notify" },
            "Notify": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:notify", "TimeoutSeconds": 30, "End": true },
            "Refuse": { "Type": "Fail", "Error": "Refused", "CausePath": "$.Cause" }
          }
        }
        """;

    [Fact]
    public async System.Threading.Tasks.Task The_recorded_answers_are_given_again_at_the_recorded_moments()
    {
        var (first, second) = await Recording.RunTwiceAsync(Orders, """{ "amount": 7 }""", run =>
        {
            run.TimeProvider = StoppedClock.At("2026-03-01T12:00:00Z");
            run.Mock("Charge", TaskAnswer.Throw("Busy", "later").After(TimeSpan.FromSeconds(2)), TaskAnswer.Return(JsonData.From("ok")).After(TimeSpan.FromSeconds(5)));
            run.Mock("Notify", TaskAnswer.Return(JsonData.From("sent")));
        });

        second.Replay!.ToString().Should().Be($"The run went as it was recorded: {first.History.Count} of {first.History.Count} events.");
        second.History.Select(happened => happened.ToJson()).Should().Equal(first.History.Select(happened => happened.ToJson()));
        second.StartDate.Should().Be(first.StartDate);
        first.Replay.Should().BeNull();
    }

    [Fact]
    public async System.Threading.Tasks.Task A_request_that_has_changed_is_the_first_difference()
    {
        var changed = Orders.Replace("\"amount.$\": \"$.amount\"", "\"amount\": 8", StringComparison.Ordinal);

        var (_, second) = await Recording.RunTwiceAsync(Orders, """{ "amount": 7 }""", run => run.Mock("Charge", JsonData.From(1)).Mock("Notify", JsonData.From(2)), changed);

        second.Status.Should().Be(ExecutionStatus.Succeeded);
        var difference = second.Replay!.Difference!;
        difference.EventId.Should().Be(3);
        difference.Pointer.Should().Be("/taskScheduledEventDetails/parameters/Payload/amount");
        difference.Expected.Should().Be(JsonData.From(7));
        difference.Actual.Should().Be(JsonData.From(8));
        difference.StateName.Should().Be("Charge");
        difference.Message.Should().Be("Event 3, TaskScheduled of state \"Charge\", differs at /taskScheduledEventDetails/parameters/Payload/amount: recorded is 7, the run has 8.");
        second.Replay.MatchedEvents.Should().Be(2);
    }

    [Fact]
    public async System.Threading.Tasks.Task Another_way_is_the_first_difference_and_later_tasks_are_answered_by_state()
    {
        var changed = Orders.Replace("\"Next\": \"Pause\"", "\"Next\": \"Notify\"", StringComparison.Ordinal);

        var (first, second) = await Recording.RunTwiceAsync(Orders, """{ "amount": 7 }""", run => run.Mock("Charge", JsonData.From(1)).Mock("Notify", JsonData.From(2)), changed);

        second.Replay!.Difference!.Message.Should().Be("Event 7 was recorded as WaitStateEntered \"Pause\", but the run has TaskStateEntered \"Notify\".");
        second.Output.Should().Be(first.Output);
    }

    [Fact]
    public async System.Threading.Tasks.Task A_task_that_was_not_recorded_ends_the_run_with_the_difference()
    {
        var changed = Orders.Replace("\"Next\": \"Pause\"", "\"Next\": \"Audit\"", StringComparison.Ordinal)
            .Replace("\"Pause\":", "\"Audit\": { \"Type\": \"Task\", \"Resource\": \"arn:aws:states:::sns:publish\", \"Parameters\": {}, \"Next\": \"Pause\" }, \"Pause\":", StringComparison.Ordinal);

        var (_, second) = await Recording.RunTwiceAsync(Orders, """{ "amount": 7 }""", run => run.Mock("Charge", JsonData.From(1)).Mock("Notify", JsonData.From(2)), changed);

        second.Status.Should().Be(ExecutionStatus.Aborted);
        second.Cause.Should().Be("State \"Audit\" calls arn:aws:states:::sns:publish, which was not recorded. "
            + "Event 7 was recorded as WaitStateEntered \"Pause\", but the run has TaskStateEntered \"Audit\".");
    }

    [Fact]
    public async System.Threading.Tasks.Task A_run_that_ends_early_or_goes_on_is_a_difference()
    {
        const string Short = """{ "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } }""";
        const string Long = """{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "B" }, "B": { "Type": "Pass", "End": true } } }""";

        var (_, early) = await Recording.RunTwiceAsync(Long, "{}", _ => { }, Short);
        var (_, late) = await Recording.RunTwiceAsync(Short, "{}", _ => { }, Long);

        early.Replay!.Difference!.Message.Should().Be("Event 4 was recorded as PassStateEntered \"B\", but the run has ExecutionSucceeded.");
        late.Replay!.Difference!.Message.Should().Be("Event 4 was recorded as ExecutionSucceeded, but the run has PassStateEntered \"B\".");
    }

    [Fact]
    public async System.Threading.Tasks.Task Another_input_is_a_difference()
    {
        const string Definition = """{ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }""";
        var first = await Machine.RunAsync(Definition, """{ "a/b": [1, 2] }""");

        var second = await Machine.Read(Definition).RunAsync(JsonData.Parse("""{ "a/b": [1, 3] }"""), run => run.Replay(ReplayHistory.Parse(first.ToHistoryJson())));

        second.Replay!.Difference!.Pointer.Should().Be("/executionStartedEventDetails/input/a~1b/1");
    }

    [Fact]
    public async System.Threading.Tasks.Task Ids_moments_and_tokens_are_no_differences()
    {
        const string Definition =
            """
            {
              "StartAt": "Ask",
              "States": {
                "Ask": {
                  "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "End": true, "TimeoutSeconds": 600, "HeartbeatSeconds": 10,
                  "Parameters": { "t.$": "$$.Task.Token", "id.$": "States.UUID()", "at.$": "$$.State.EnteredTime", "who.$": "$$.Execution.Id", "say.$": "States.Format('Hello {}!', $$.Execution.Name)" }
                }
              }
            }
            """;
        const string Token = "AQCIAAAAKgAAAAMAAAAAAAAAATestTestTestTestTestTestTestTestTestTestTestTestTestTestTestTestTestTestTestTestTest/+==";
        var history = ReplayHistory.Parse(Recording.History(
            "0 ExecutionStarted { \"input\": \"{}\", \"roleArn\": \"arn:aws:iam::210987654321:role/r\" }",
            "0 TaskStateEntered { \"name\": \"Ask\", \"input\": \"{}\" }",
            $$"""2 TaskScheduled { "resourceType": "sqs", "resource": "sendMessage.waitForTaskToken", "region": "eu-west-1", "timeoutInSeconds": 600, "heartbeatInSeconds": 10, "parameters": "{\"say\":\"Hello 01234567-89ab-cdef-0123-456789abcdef!\",\"t\":\"{{Token}}\",\"id\":\"01234567-89ab-cdef-0123-456789abcdef\",\"at\":\"2026-03-01T12:00:02.300Z\",\"who\":\"arn:aws:states:eu-west-1:210987654321:execution:orders:01234567-89ab-cdef-0123-456789abcdef\"}" }""",
            "3 TaskStarted { \"resourceType\": \"sqs\", \"resource\": \"sendMessage.waitForTaskToken\" }",
            "4 TaskSubmitted { \"resourceType\": \"sqs\", \"resource\": \"sendMessage.waitForTaskToken\", \"output\": \"{\\\"MessageId\\\":\\\"m\\\"}\" }",
            "5 TaskSucceeded { \"resourceType\": \"sqs\", \"resource\": \"sendMessage.waitForTaskToken\", \"output\": \"[1]\" }",
            "6 TaskStateExited { \"name\": \"Ask\", \"output\": \"[1]\" }",
            "7 ExecutionSucceeded { \"output\": \"[1]\" }"));

        var result = await Recording.ReplayAsync(Definition, history);

        result.Replay!.Difference.Should().BeNull();
        result.History[^1].Timestamp.Should().Be(new DateTimeOffset(2026, 3, 1, 12, 0, 8, 250, TimeSpan.Zero));
        result.ExecutionArn.Should().StartWith("arn:aws:states:eu-west-1:210987654321:execution:");
    }

    [Theory]
    [InlineData("$.second")]
    [InlineData("$.at")]
    [InlineData("States.UUID()")]
    [InlineData("$.answer.id")]
    public async System.Threading.Tasks.Task Ids_and_moments_that_were_given_to_the_execution_must_come_out_equal(string other)
    {
        const string Definition =
            """
            {
              "StartAt": "Ask",
              "States": {
                "Ask": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {}, "ResultPath": "$.answer", "Next": "Use" },
                "Use": { "Type": "Pass", "Parameters": { "id.$": "$.first", "at.$": "$.answer.at" }, "End": true }
              }
            }
            """;
        var changed = other == "$.at"
            ? Definition.Replace("$.answer.at", other, StringComparison.Ordinal)
            : Definition.Replace("$.first", other, StringComparison.Ordinal);

        var (_, second) = await Recording.RunTwiceAsync(
            Definition,
            """{ "first": "01234567-89ab-cdef-0123-456789abcdef", "second": "11111111-89ab-cdef-0123-456789abcdef", "at": "2026-03-01T12:00:00Z" }""",
            run => run.Mock("Ask", JsonData.Parse("""{ "id": "22222222-89ab-cdef-0123-456789abcdef", "at": "2026-03-02T12:00:00Z" }""")),
            changed);

        second.Replay!.Difference!.Message.Should().StartWith("Event 8, PassStateExited \"Use\", differs at /stateExitedEventDetails/output/");
    }

    [Fact]
    public async System.Threading.Tasks.Task Ids_and_moments_that_a_task_was_asked_with_may_come_back_in_its_answer()
    {
        const string Definition =
            """
            {
              "StartAt": "Ask",
              "States": {
                "Ask": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "id.$": "States.UUID()" }, "ResultPath": "$.answer", "Next": "Name" },
                "Name": { "Type": "Pass", "Parameters": { "name.$": "$$.Execution.Name", "id.$": "$.answer.id" }, "End": true }
              }
            }
            """;
        const string Name = "01234567-89ab-cdef-0123-456789abcdef";

        var (first, second) = await Recording.RunTwiceAsync(Definition, $$"""{ "order": "{{Name}}" }""", run =>
        {
            run.ExecutionName = Name;
            run.Mock("Ask", request => TaskAnswer.Return(request.Input));
        });

        second.Replay!.Difference.Should().BeNull();
        second.Output["id"].Should().Be(first.Output["id"]);
        second.Output["name"].Should().NotBe(first.Output["name"]);
    }

    [Fact]
    public async System.Threading.Tasks.Task A_worker_that_was_heard_from_for_long_is_not_timed_out()
    {
        const string Definition =
            """
            { "StartAt": "Work", "States": { "Work": { "Type": "Task", "Resource": "arn:aws:states:us-east-1:123456789012:activity:work", "TimeoutSeconds": 600, "HeartbeatSeconds": 1, "End": true } } }
            """;
        var history = ReplayHistory.Parse(Recording.History(
            "0 ExecutionStarted { \"input\": \"{}\", \"roleArn\": \"r\" }",
            "0 TaskStateEntered { \"name\": \"Work\", \"input\": \"{}\" }",
            "2 ActivityScheduled { \"resource\": \"arn:aws:states:us-east-1:123456789012:activity:work\", \"input\": \"{}\", \"timeoutInSeconds\": 600, \"heartbeatInSeconds\": 1 }",
            "3 ActivityStarted { \"workerName\": \"w\" }",
            "4 ActivitySucceeded { \"output\": \"1\" }",
            "5 TaskStateExited { \"name\": \"Work\", \"output\": \"1\" }",
            "6 ExecutionSucceeded { \"output\": \"1\" }")
            .Replace(":05.250", ":55.250", StringComparison.Ordinal).Replace(":06.250", ":56.250", StringComparison.Ordinal).Replace(":07.250", ":57.250", StringComparison.Ordinal));

        var result = await Recording.ReplayAsync(Definition, history);

        result.Replay!.Difference.Should().BeNull();
        result.Output.Should().Be(JsonData.From(1));
    }

    [Fact]
    public async System.Threading.Tasks.Task Time_limits_that_ended_tasks_end_them_again()
    {
        const string Definition =
            """
            {
              "StartAt": "Work",
              "States": {
                "Work": {
                  "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "Parameters": {}, "TimeoutSeconds": 600, "HeartbeatSeconds": 10, "End": true,
                  "Catch": [{ "ErrorEquals": ["States.HeartbeatTimeout"], "Next": "Silent" }]
                },
                "Silent": { "Type": "Succeed" }
              }
            }
            """;

        var (first, second) = await Recording.RunTwiceAsync(Definition, "{}", run => run.Mock("Work", TaskAnswer.Never));

        second.VisitedStates.Should().Equal("Work", "Silent");
        second.Replay!.Difference.Should().BeNull();
        second.Duration.Should().Be(first.Duration);
    }

    [Fact]
    public async System.Threading.Tasks.Task Branches_are_compared_one_by_one_whatever_their_order()
    {
        const string Definition =
            """
            {
              "StartAt": "Both",
              "States": {
                "Both": {
                  "Type": "Parallel", "End": true,
                  "Branches": [
                    { "StartAt": "L", "States": { "L": { "Type": "Pass", "Result": 1, "End": true } } },
                    { "StartAt": "R", "States": { "R": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:r", "End": true } } }
                  ]
                }
              }
            }
            """;
        var history = ReplayHistory.Parse(Recording.History(
            "0 ExecutionStarted { \"input\": \"{}\", \"roleArn\": \"r\" }",
            "0 ParallelStateEntered { \"name\": \"Both\", \"input\": \"{}\" }",
            "2 ParallelStateStarted",
            "3 TaskStateEntered { \"name\": \"R\", \"input\": \"{}\" }",
            "4 LambdaFunctionScheduled { \"resource\": \"arn:aws:lambda:us-east-1:123456789012:function:r\", \"input\": \"{}\" }",
            "5 LambdaFunctionStarted",
            "3 PassStateEntered { \"name\": \"L\", \"input\": \"{}\" }",
            "6 LambdaFunctionSucceeded { \"output\": \"2\" }",
            "8 TaskStateExited { \"name\": \"R\", \"output\": \"2\" }",
            "7 PassStateExited { \"name\": \"L\", \"output\": \"1\" }",
            "10 ParallelStateSucceeded",
            "10 ParallelStateExited { \"name\": \"Both\", \"output\": \"[1,2]\" }",
            "12 ExecutionSucceeded { \"output\": \"[1,2]\" }"));
        var third = Definition.Replace("\"Branches\": [", "\"Branches\": [ { \"StartAt\": \"X\", \"States\": { \"X\": { \"Type\": \"Pass\", \"End\": true } } },", StringComparison.Ordinal);

        var same = await Recording.ReplayAsync(Definition, history);
        var other = await Recording.ReplayAsync(Definition.Replace("\"Result\": 1", "\"Result\": 3", StringComparison.Ordinal), history);
        var more = await Recording.ReplayAsync(third, history);

        same.Replay!.Difference.Should().BeNull();
        same.Replay.MatchedEvents.Should().Be(13);
        other.Replay!.Difference!.Message.Should().Be("Event 10, PassStateExited \"L\", differs at /stateExitedEventDetails/output: recorded is 1, the run has 3.");
        more.Replay!.Difference!.ActualType.Should().Be("PassStateEntered");
        more.Replay.Difference.StateName.Should().Be("X");
    }

    [Fact]
    public async System.Threading.Tasks.Task Iterations_get_the_answers_of_their_items()
    {
        const string Definition =
            """
            {
              "StartAt": "Each",
              "States": {
                "Each": {
                  "Type": "Map", "End": true, "MaxConcurrency": 2,
                  "ItemProcessor": { "StartAt": "Do", "States": { "Do": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "Payload.$": "$" }, "Next": "Sleep" }, "Sleep": { "Type": "Wait", "SecondsPath": "$", "End": true } } }
                }
              }
            }
            """;

        var (first, second) = await Recording.RunTwiceAsync(Definition, "[5,3,4,1]", run =>
            run.Mock("Do", request => TaskAnswer.Return(request.Input["Payload"]).After(TimeSpan.FromSeconds(request.Input["Payload"].GetDouble()))));

        second.Replay!.Difference.Should().BeNull();
        second.Output.Should().Be(JsonData.Parse("[5,3,4,1]"));
        second.History.Select(happened => happened.ToJson()).Should().Equal(first.History.Select(happened => happened.ToJson()));
    }

    [Fact]
    public async System.Threading.Tasks.Task How_far_a_branch_got_before_another_failed_does_not_count()
    {
        const string Definition =
            """
            {
              "StartAt": "Both",
              "States": {
                "Both": {
                  "Type": "Parallel", "End": true,
                  "Branches": [
                    { "StartAt": "L", "States": { "L": { "Type": "Pass", "Next": "L2" }, "L2": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:l", "End": true } } },
                    { "StartAt": "R", "States": { "R": { "Type": "Fail", "Error": "No" } } }
                  ]
                }
              }
            }
            """;
        var history = ReplayHistory.Parse(Recording.History(
            "0 ExecutionStarted { \"input\": \"{}\", \"roleArn\": \"r\" }",
            "0 ParallelStateEntered { \"name\": \"Both\", \"input\": \"{}\" }",
            "2 ParallelStateStarted",
            "3 PassStateEntered { \"name\": \"L\", \"input\": \"{}\" }",
            "4 PassStateExited { \"name\": \"L\", \"output\": \"{}\" }",
            "5 TaskStateEntered { \"name\": \"L2\", \"input\": \"{}\" }",
            "6 LambdaFunctionScheduled { \"resource\": \"arn:aws:lambda:us-east-1:123456789012:function:l\", \"input\": \"{}\" }",
            "3 FailStateEntered { \"name\": \"R\", \"input\": \"{}\" }",
            "7 TaskStateAborted",
            "8 ParallelStateFailed",
            "10 ExecutionFailed { \"error\": \"No\" }"));

        var result = await Recording.ReplayAsync(Definition, history);

        result.Replay!.ToString().Should().StartWith("The run went as it was recorded");
        result.Error.Should().Be("No");
    }

    [Fact]
    public async System.Threading.Tasks.Task An_execution_that_was_stopped_or_still_runs_is_replayed_up_to_there()
    {
        const string Definition = """{ "StartAt": "Long", "States": { "Long": { "Type": "Wait", "Seconds": 3600, "End": true } } }""";
        const string Started = "0 ExecutionStarted { \"input\": \"{}\", \"roleArn\": \"r\" }";
        const string Waiting = "0 WaitStateEntered { \"name\": \"Long\", \"input\": \"{}\" }";

        var stopped = await Recording.ReplayAsync(Definition, ReplayHistory.Parse(Recording.History(Started, Waiting, "0 ExecutionAborted { \"error\": \"Enough\", \"cause\": \"No more.\" }")));
        var running = await Recording.ReplayAsync(Definition, ReplayHistory.Parse(Recording.History(Started, Waiting)));

        (stopped.Status, stopped.Error, stopped.Cause, stopped.Duration).Should().Be((ExecutionStatus.Aborted, "Enough", "No more.", TimeSpan.FromSeconds(2)));
        stopped.Replay!.Difference.Should().BeNull();
        (running.Status, running.Cause).Should().Be((ExecutionStatus.Aborted, "The recorded history ends here."));
        running.Replay!.Difference.Should().BeNull();
    }

    [Fact]
    public async System.Threading.Tasks.Task Failures_to_schedule_start_and_submit_are_failures_of_the_task()
    {
        const string Definition =
            """
            { "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:states:::batch:submitJob.sync", "Parameters": {}, "End": true } } }
            """;
        var history = ReplayHistory.Parse(Recording.History(
            "0 ExecutionStarted { \"input\": \"{}\", \"roleArn\": \"r\" }",
            "0 TaskStateEntered { \"name\": \"A\", \"input\": \"{}\" }",
            "2 TaskScheduled { \"resourceType\": \"batch\", \"resource\": \"submitJob.sync\", \"parameters\": \"{}\" }",
            "3 TaskStarted { \"resourceType\": \"batch\", \"resource\": \"submitJob.sync\" }",
            "4 TaskSubmitFailed { \"resourceType\": \"batch\", \"resource\": \"submitJob.sync\", \"error\": \"Batch.ClientException\", \"cause\": \"No queue.\" }",
            "5 ExecutionFailed { \"error\": \"Batch.ClientException\", \"cause\": \"No queue.\" }"));

        var result = await Recording.ReplayAsync(Definition, history);

        result.Replay!.Difference.Should().BeNull();
        result.Error.Should().Be("Batch.ClientException");
    }

    [Fact]
    public async System.Threading.Tasks.Task Mocks_of_the_test_come_before_the_recorded_answers()
    {
        var first = await Machine.RunAsync(Orders, """{ "amount": 7 }""", run => run.Mock("Charge", JsonData.From(1)).Mock("Notify", JsonData.From(2)));
        var history = ReplayHistory.Parse(first.ToHistoryJson());

        var result = await Machine.Read(Orders).RunAsync(history.Input, run => run.Replay(history).Mock("Notify", JsonData.From(3)));

        result.Output.Should().Be(JsonData.From(3));
        result.Replay!.Difference!.Pointer.Should().Be("/lambdaFunctionSucceededEventDetails/output");
    }
}
