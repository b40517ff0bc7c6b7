using WorkflowBuilder.Json;
using WorkflowBuilder.Runner.Testing;

namespace WorkflowBuilder.Runner.Tests;

using Task = System.Threading.Tasks.Task;

public class ExecutionAssertionsTests
{
    private const string Shop = """
        {
          "StartAt": "Charge",
          "States": {
            "Charge": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Next": "Is paid",
              "Catch": [{ "ErrorEquals": ["Card.Declined"], "Next": "Refuse" }] },
            "Is paid": { "Type": "Choice", "Choices": [{ "Variable": "$.paid", "BooleanEquals": true, "Next": "Ship" }], "Default": "Wait" },
            "Wait": { "Type": "Wait", "Seconds": 60, "Next": "Charge" },
            "Ship": { "Type": "Pass", "End": true },
            "Refuse": { "Type": "Fail", "Error": "Refused", "Cause": "The card was declined on Monday." }
          }
        }
        """;

    [Fact]
    public async Task What_holds_lets_the_next_assertion_follow()
    {
        var result = await PaidAsync();

        result.Should().Succeed().WithOutput(new { paid = true, lines = new[] { 1, 2 } })
            .And.HaveVisited("Charge", "Ship").And.NotHaveVisited("Refuse", "Wait").And.HaveTaken("Is paid", "Choices[0]");
        result.Should().WithOutput("""{ "lines": [1, 2.0], "paid": true }""").And.WithOutput(result.Output);
    }

    [Fact]
    public async Task Failures_are_asserted_with_error_and_cause()
    {
        var result = await DeclinedAsync();

        result.Should().HaveFailed().And.HaveFailedWith("Refused").WithCause("The card was declined on Monday.").WithCause("*declined*")
            .And.HaveTaken("Charge", "Catch[0]");
    }

    [Fact]
    public async Task Time_outs_and_stops_are_asserted()
    {
        var timedOut = await Machine.RunAsync("""{ "TimeoutSeconds": 5, "StartAt": "A", "States": { "A": { "Type": "Wait", "Seconds": 6, "End": true } } }""");
        await using var execution = Machine.Read(Shop).Start(JsonData.EmptyObject, run => run.Mock("Charge", TaskAnswer.Never));
        execution.Stop();

        timedOut.Should().HaveTimedOut();
        (await execution.Result).Should().HaveBeenAborted();
    }

    [Fact]
    public async Task The_message_says_what_was_expected_what_came_and_the_way_there()
    {
        var result = await DeclinedAsync();

        var message = MessageOf(() => result.Should().Succeed());

        message.Should().StartWith("Expected the execution to succeed, but it failed with Refused: The card was declined on Monday..");
        message.Should().Contain("Way: Charge -> Refuse");
        message.Should().Contain("Last events:");
        message.Should().Contain("ExecutionFailed").And.Contain("\"error\":\"Refused\"");
    }

    [Fact]
    public async Task The_message_shows_where_the_output_differs()
    {
        var result = await PaidAsync();

        var message = MessageOf(() => result.Should().Succeed().WithOutput(new { paid = "yes", lines = new[] { 1, 3, 4 }, more = 1 }));

        message.Should().Contain("$.paid: expected \"yes\", found true");
        message.Should().Contain("$.lines[1]: expected 3, found 2");
        message.Should().Contain("$.lines[2]: expected 4, found nothing");
        message.Should().Contain("$.more: expected 1, found nothing");
        message.Should().NotContain("$.lines[0]");
    }

    [Fact]
    public async Task States_must_be_visited_in_the_order_given()
    {
        var result = await PaidAsync();

        MessageOf(() => result.Should().HaveVisited("Ship", "Charge"))
            .Should().StartWith("Expected the execution to visit \"Ship\", \"Charge\" in this order, but it succeeded with ").And.Contain("Missing from \"Charge\" on.");
    }

    [Fact]
    public async Task A_visit_that_must_not_be_is_named()
    {
        var result = await PaidAsync();

        MessageOf(() => result.Should().NotHaveVisited("Refuse", "Ship")).Should().Contain("It visited \"Ship\".");
    }

    [Fact]
    public async Task A_way_that_was_not_taken_is_shown_beside_the_one_that_was()
    {
        var result = await PaidAsync();

        MessageOf(() => result.Should().HaveTaken("Is paid", "Default")).Should().Contain("It took \"Choices[0]\".");
    }

    [Theory]
    [InlineData("Is payed", "Default", "There is no state \"Is payed\" in the definition.*")]
    [InlineData("Is paid", "Choices[1]", "State \"Is paid\" has \"Choices[0]\", \"Default\", but no \"Choices[1]\".*")]
    public async Task A_way_that_the_definition_does_not_have_is_a_mistake_of_the_test(string state, string field, string message)
    {
        var result = await PaidAsync();

        var asserting = () => result.Should().HaveTaken(state, field);

        asserting.Should().Throw<ArgumentException>().WithMessage(message);
    }

    [Fact]
    public async Task A_cause_that_does_not_match_is_shown()
    {
        var result = await DeclinedAsync();

        MessageOf(() => result.Should().WithCause("The card*on Tuesday.")).Should().Contain("have the cause \"The card*on Tuesday.\"");
    }

    [Fact]
    public async Task Without_kept_states_visits_cannot_be_asserted()
    {
        var result = await Machine.RunAsync(Shop, configure: run => (run.Mock("Charge", new { paid = true }).KeepHistory) = false);

        var asserting = () => result.Should().HaveVisited("Charge");

        asserting.Should().Throw<InvalidOperationException>().WithMessage("*KeepHistory*");
    }

    private static System.Threading.Tasks.Task<ExecutionResult> PaidAsync() =>
        Machine.RunAsync(Shop, configure: run => run.Mock("Charge", new { paid = true, lines = new[] { 1, 2 } }));

    private static System.Threading.Tasks.Task<ExecutionResult> DeclinedAsync() =>
        Machine.RunAsync(Shop, configure: run => run.Mock("Charge", TaskAnswer.Throw("Card.Declined", "No funds.")));

    private static string MessageOf(Action asserting) => asserting.Should().Throw<ExecutionAssertionException>().Which.Message;
}
