namespace WorkflowBuilder.Tests.Validation.Timing;

public class TimeoutOrderRuleTests
{
    private const string Code = "WFB3015";
    private const string Task = "\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::lambda:invoke\", " +
        "\"Parameters\": { \"FunctionName\": \"f\" }, \"End\": true";

    [Theory]
    [InlineData("TimeoutSeconds", 60)]
    [InlineData("TimeoutSeconds", 61)]
    public void A_time_out_that_is_not_shorter_than_that_of_the_machine_is_found(string field, int seconds) => RuleCheck.ShouldFind(
        AslText.State($"{Task}, \"{field}\": {seconds}", "\"TimeoutSeconds\": 60,"), Code, $"/States/S/{field}", DiagnosticSeverity.Hint);

    [Fact]
    public void An_express_execution_has_five_minutes() => RuleCheck.ShouldFind(
        AslText.State($"{Task}, \"TimeoutSeconds\": 900"), Code, "/States/S/TimeoutSeconds", DiagnosticSeverity.Hint, StateMachineType.Express);

    [Theory]
    [InlineData("59", "\"TimeoutSeconds\": 60,")]
    [InlineData("99999999", "")]
    public void A_shorter_time_out_or_none_around_it_is_left_alone(string seconds, string machine) =>
        RuleCheck.ShouldNotFind(AslText.State($"{Task}, \"TimeoutSeconds\": {seconds}", machine), Code);
}
