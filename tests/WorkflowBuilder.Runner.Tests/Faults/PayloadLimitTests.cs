using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests;

using Task = System.Threading.Tasks.Task;

public class PayloadLimitTests
{
    // 200 KB each, so that two of them are too much.
    private static readonly string Large = JsonData.EmptyObject.With("text", JsonData.From(new string('x', 200_000))).ToString();

    public static TheoryData<string> StatesThatDoubleTheirInput =>
    [
        """{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": { "a.$": "$.text", "b.$": "$.text" }, "End": true }""",
        """{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "QueryLanguage": "JSONata", "Arguments": "{% [$states.input, $states.input] %}", "End": true }""",
        """
        { "Type": "Parallel", "Parameters": { "a.$": "$.text", "b.$": "$.text" }, "End": true,
          "Branches": [{ "StartAt": "Small", "States": { "Small": { "Type": "Pass", "Result": 1, "End": true } } }] }
        """,
        """
        { "Type": "Map", "QueryLanguage": "JSONata", "Items": [1], "ItemSelector": "{% [$states.input, $states.input] %}", "End": true,
          "ItemProcessor": { "StartAt": "Small", "States": { "Small": { "Type": "Pass", "Output": 1, "End": true } } } }
        """,
    ];

    [Theory]
    [MemberData(nameof(StatesThatDoubleTheirInput))]
    public async Task What_the_work_of_a_state_gets_is_limited(string state)
    {
        var result = await Machine.RunStateAsync(state, Large, run => run.Mock("S", JsonData.True));

        result.Error.Should().Be(Errors.DataLimitExceeded);
        result.Cause.Should().Be("The state/task 'S' was given an input with a size exceeding the maximum number of bytes service limit.");
    }

    [Theory]
    [MemberData(nameof(StatesThatDoubleTheirInput))]
    public async Task Without_a_limit_it_may_be_of_any_size(string state)
    {
        var result = await Machine.RunStateAsync(state, Large, run => run.Mock("S", JsonData.True).MaxPayloadBytes = null);

        result.Status.Should().Be(ExecutionStatus.Succeeded);
    }

    [Theory]
    [InlineData("""{ "both": "{% [$states.input, $states.input] %}" }""", "assigns a value to the variable 'both'")]
    [InlineData("""{ "one": "{% $states.input %}", "two": "{% $states.input %}" }""", "assigns values to variables")]
    public async Task The_variables_that_a_state_assigns_are_limited(string assign, string what)
    {
        var state = $$"""{ "Type": "Pass", "QueryLanguage": "JSONata", "Assign": {{assign}}, "Output": 1, "End": true }""";

        var result = await Machine.RunStateAsync(state, Large);
        var unlimited = await Machine.RunStateAsync(state, Large, run => run.MaxPayloadBytes = null);

        result.Error.Should().Be(Errors.DataLimitExceeded);
        result.Cause.Should().Be($"The state/task 'S' {what} with a size exceeding the maximum number of bytes service limit.");
        unlimited.Status.Should().Be(ExecutionStatus.Succeeded);
    }

    [Theory]
    [InlineData(52, ExecutionStatus.Succeeded)]
    [InlineData(53, ExecutionStatus.Failed)]
    public async Task All_variables_together_may_have_10_MiB(int states, ExecutionStatus status)
    {
        var assigning = Enumerable.Range(0, states).Select(number => $$"""
            "S{{number}}": { "Type": "Pass", "Assign": { "variable{{number}}.$": "$.text" }, "Next": "S{{number + 1}}" }
            """);

        var result = await Machine.RunAsync(
            $$"""{ "StartAt": "S0", "States": { {{string.Join(", ", assigning)}}, "S{{states}}": { "Type": "Succeed" } } }""", Large);

        result.Status.Should().Be(status);
    }

    [Fact]
    public async Task A_variable_that_is_assigned_anew_counts_once()
    {
        var result = await Machine.RunAsync(
            """
            { "StartAt": "Keep", "QueryLanguage": "JSONata", "States": {
              "Keep": { "Type": "Pass", "Assign": { "text": "{% $states.input.text %}", "rounds": "{% $exists($rounds) ? $rounds + 1 : 1 %}" }, "Next": "More" },
              "More": { "Type": "Choice", "Choices": [{ "Condition": "{% $rounds < 60 %}", "Next": "Keep" }], "Default": "Done" },
              "Done": { "Type": "Succeed", "Output": "{% $rounds %}" } } }
            """,
            Large);

        result.Output.Should().Be(JsonData.From(60L));
    }
}
