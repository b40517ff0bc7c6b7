using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests.Mocks;

public class UseMocksTests
{
    private const string Orders =
        """
        {
          "StartAt": "Charge",
          "States": {
            "Charge": {
              "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {}, "Next": "Notify",
              "Retry": [{ "ErrorEquals": ["Lambda.TooManyRequestsException"], "IntervalSeconds": 1, "MaxAttempts": 5 }]
            },
            "Notify": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Parameters": {}, "Next": "Done" },
            "Done": { "Type": "Succeed" }
          }
        }
        """;

    private const string Mocks =
        """
        {
          "StateMachines": {
            "Orders": {
              "TestCases": {
                "AtOnce": { "Charge": "ChargeOk", "Notify": "Notified" },
                "AtFourth": { "Charge": "ChargeSlow", "Notify": "Notified" },
                "TooSlow": { "Charge": "ChargeNever" },
                "OnlyCharge": { "Charge": "ChargeOk" },
                "Unknown": { "Refund": "ChargeOk", "Done": "ChargeOk" }
              }
            }
          },
          "MockedResponses": {
            "ChargeOk": { "0": { "Return": { "id": 1 } } },
            "ChargeSlow": {
              "3": { "Return": { "id": 4 }, "DelaySeconds": 2.5 },
              "0": { "Throw": { "Error": "Lambda.TooManyRequestsException", "Cause": "slow down" } },
              "1-2": { "Throw": { "Error": "Lambda.TooManyRequestsException", "Cause": "no" } }
            },
            "ChargeNever": { "0-2000000000": { "Throw": { "Error": "Lambda.TooManyRequestsException" } } },
            "Notified": { "0": { "Return": { "MessageId": "m" } } }
          }
        }
        """;

    [Fact]
    public async System.Threading.Tasks.Task A_test_case_answers_the_tasks()
    {
        var result = await RunAsync("AtOnce");

        result.Output.Should().Be(JsonData.Parse("""{ "MessageId": "m" }"""));
    }

    [Fact]
    public async System.Threading.Tasks.Task The_numbers_count_on_through_retries_and_delays_take_time()
    {
        var result = await RunAsync("AtFourth");

        result.Status.Should().Be(ExecutionStatus.Succeeded);
        result.History.Count(happened => happened.Type == HistoryEventType.TaskFailed).Should().Be(3);
        result.Duration.Should().Be(TimeSpan.FromSeconds(1 + 2 + 4 + 2.5));
    }

    [Fact]
    public async System.Threading.Tasks.Task A_range_is_no_list()
    {
        var result = await RunAsync("TooSlow");

        result.Error.Should().Be("Lambda.TooManyRequestsException");
    }

    [Fact]
    public async System.Threading.Tasks.Task The_numbers_count_on_through_loops_and_iterations_and_end_with_the_name_of_the_response()
    {
        const string Definition =
            """
            {
              "StartAt": "Each",
              "States": {
                "Each": {
                  "Type": "Map", "MaxConcurrency": 1, "End": true,
                  "ItemProcessor": { "StartAt": "Do", "States": { "Do": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:do", "End": true } } }
                }
              }
            }
            """;
        var mocks = MockFile.Parse(
            """
            {
              "StateMachines": { "Other": { "TestCases": { "Two": { "Do": "Answers" } } } },
              "MockedResponses": { "Answers": { "0": { "Return": "a" }, "1": { "Return": "b" } } }
            }
            """);

        var two = await Machine.RunAsync(Definition, "[1,2]", run => run.UseMocks(mocks, "Two"));
        var three = () => Machine.RunAsync(Definition, "[1,2,3]", run => run.UseMocks(mocks, "Two"));

        two.Output.Should().Be(JsonData.Parse("""["a","b"]"""));
        (await three.Should().ThrowAsync<MissingMockException>())
            .WithMessage("State \"Do\" calls *, and \"Answers\" in the mock file has no answer for call 2. Add \"2\" to /MockedResponses/Answers.");
    }

    [Fact]
    public async System.Threading.Tasks.Task Mocks_of_the_test_come_before_the_file()
    {
        var result = await RunAsync("AtOnce", run => run.Mock("arn:aws:states:::sns:publish", JsonData.From("mine")));

        result.Output.Should().Be(JsonData.From("mine"));
    }

    [Fact]
    public async System.Threading.Tasks.Task A_task_that_is_not_in_the_test_case_is_not_answered()
    {
        var run = () => RunAsync("OnlyCharge");

        (await run.Should().ThrowAsync<MissingMockException>())
            .WithMessage("State \"Notify\" calls *. Add \"Notify\" to test case \"OnlyCharge\" of state machine \"Orders\" in the mock file.");
    }

    [Fact]
    public async System.Threading.Tasks.Task States_that_the_definition_does_not_have_are_reported()
    {
        var run = () => RunAsync("Unknown");

        (await run.Should().ThrowAsync<InvalidMockFileException>()).Which.Problems.Select(problem => $"{problem.Pointer}: {problem.Message}").Should().Equal(
            "/StateMachines/Orders/TestCases/Unknown/Refund: The definition has no state \"Refund\". Its Task states are \"Charge\", \"Notify\".",
            "/StateMachines/Orders/TestCases/Unknown/Done: State \"Done\" is no Task state, and only those are answered by mocks.");
    }

    [Fact]
    public async System.Threading.Tasks.Task No_more_than_20_misnamed_states_are_reported()
    {
        var states = string.Join(",", Enumerable.Range(0, 30).Select(i => $"\"S{i}\": \"Ok\""));
        var mocks = MockFile.Parse($$"""
            { "StateMachines": { "Orders": { "TestCases": { "Many": { {{states}} } } } }, "MockedResponses": { "Ok": { "0": { "Return": 1 } } } }
            """);

        var run = () => Machine.RunAsync(Orders, "{}", run => run.UseMocks(mocks, "Many"));

        (await run.Should().ThrowAsync<InvalidMockFileException>()).Which.Problems.Should().HaveCount(20);
    }

    [Fact]
    public async System.Threading.Tasks.Task An_unknown_test_case_is_an_error_that_lists_those_there_are()
    {
        var run = () => RunAsync("Nope");

        (await run.Should().ThrowAsync<InvalidMockFileException>())
            .WithMessage("State machine \"Orders\" has no test case \"Nope\" in the mock file. It has \"AtOnce\", \"AtFourth\", *");
    }

    [Fact]
    public async System.Threading.Tasks.Task Of_several_state_machines_the_name_decides()
    {
        var mocks = MockFile.Parse(
            """
            {
              "StateMachines": { "A": { "TestCases": { "T": { "Do": "One" } } }, "B": { "TestCases": { "T": { "Do": "Two" } } } },
              "MockedResponses": { "One": { "0": { "Return": 1 } }, "Two": { "0": { "Return": 2 } } }
            }
            """);
        const string Definition = """{ "StartAt": "Do", "States": { "Do": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": {}, "End": true } } }""";

        var named = await Machine.RunAsync(Definition, "{}", run =>
        {
            run.UseMocks(mocks, "T");
            run.StateMachineName = "B";
        });
        var unnamed = () => Machine.RunAsync(Definition, "{}", run => run.UseMocks(mocks, "T"));

        named.Output.Should().Be(JsonData.From(2));
        (await unnamed.Should().ThrowAsync<InvalidMockFileException>()).WithMessage("There is no state machine \"StateMachine\"*It has \"A\", \"B\"*StateMachineName*");
    }

    [Fact]
    public async System.Threading.Tasks.Task What_the_request_answered_and_what_never_returns_can_be_said()
    {
        var mocks = MockFile.Parse(
            """
            {
              "StateMachines": { "M": { "TestCases": { "T": { "Ask": "Asked" } } } },
              "MockedResponses": { "Asked": { "0": { "NeverReturn": true, "Submit": { "MessageId": "m" } }, "1": { "Return": "yes", "Submit": { "MessageId": "n" } } } }
            }
            """);

        var result = await Machine.RunAsync(
            """
            {
              "StartAt": "Ask",
              "States": {
                "Ask": {
                  "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "Parameters": {}, "TimeoutSeconds": 60, "End": true,
                  "Retry": [{ "ErrorEquals": ["States.Timeout"], "IntervalSeconds": 1 }]
                }
              }
            }
            """,
            "{}",
            run => run.UseMocks(mocks, "T"));

        result.Output.Should().Be(JsonData.From("yes"));
        result.Duration.Should().Be(TimeSpan.FromSeconds(61));
        result.History.Select(happened => happened.Details).OfType<TaskOutputDetails>().Select(details => details.Output.ToString())
            .Should().Equal("""{"MessageId":"m"}""", """{"MessageId":"n"}""", "\"yes\"");
    }

    [Theory]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:charge", """{"id":1}""")]
    [InlineData("arn:aws:states:::lambda:invoke", """{"StatusCode":200,"Payload":{"id":1}}""")]
    public async System.Threading.Tasks.Task The_answer_of_a_function_called_by_its_ARN_is_the_payload(string resource, string expected)
    {
        var mocks = MockFile.Parse("""
            {
              "StateMachines": { "M": { "TestCases": { "T": { "Charge": "Ok" } } } },
              "MockedResponses": { "Ok": { "0": { "Return": { "StatusCode": 200, "Payload": { "id": 1 } } } } }
            }
            """);

        var result = await Machine.RunAsync(
            $$"""{ "StartAt": "Charge", "States": { "Charge": { "Type": "Task", "Resource": "{{resource}}", "End": true } } }""",
            "{}",
            run => run.UseMocks(mocks, "T"));

        result.Output.ToString().Should().Be(expected);
    }

    private static System.Threading.Tasks.Task<ExecutionResult> RunAsync(string testCase, Action<RunOptions>? configure = null) =>
        Machine.RunAsync(Orders, "{}", run =>
        {
            run.UseMocks(MockFile.Parse(Mocks), testCase);
            configure?.Invoke(run);
        });
}
