namespace WorkflowBuilder.Tests.Validation.Timing;

public class CallbackTokenRuleTests
{
    private const string Code = "WFB3005";
    private const string Callback = "\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::lambda:invoke.waitForTaskToken\", \"End\": true";
    private const string Jsonata = "\"QueryLanguage\": \"JSONata\",";

    [Theory]
    [InlineData("""{ "FunctionName": "f", "Payload": { "a": 1 } }""")]
    [InlineData("""{ "FunctionName": "f", "Payload.$": "$" }""")]
    [InlineData("""{ "FunctionName": "f", "Payload": { "token": "$$.Task.Token" } }""")]
    [InlineData("""{ "FunctionName": "f", "Payload": { "id.$": "$$.Execution.Id", "time.$": "States.Format('{}', $$.State.EnteredTime)" } }""")]
    [InlineData("""{ "FunctionName": "f", "Payload": [ "$$.Task.Token" ] }""")]
    [InlineData("""{ "FunctionName": "${Function}", "Payload": { "text": "${Text}", "order.$": "$.order" } }""")]
    public void A_token_that_is_passed_to_nobody_is_found(string parameters)
    {
        var finding = RuleCheck.ShouldFind(
            AslText.State($"{Callback}, \"Parameters\": {parameters}"), Code, "/States/S/Parameters", DiagnosticSeverity.Warning);

        finding.Message.Should().Contain("\"$$.Task.Token\"");
    }

    [Theory]
    [InlineData("""{ "FunctionName": "f", "Payload": "{% $states.input %}" }""")]
    [InlineData("""{ "FunctionName": "f", "Payload": { "token": "$states.context.Task.Token" } }""")]
    [InlineData("""{ "FunctionName": "f", "Payload": { "id": "{% $states.context.Execution.Id %}" } }""")]
    public void A_token_that_no_expression_passes_is_found(string arguments)
    {
        var finding = RuleCheck.ShouldFind(
            AslText.State($"{Callback}, \"Arguments\": {arguments}", Jsonata), Code, "/States/S/Arguments", DiagnosticSeverity.Warning);

        finding.Message.Should().Contain("{% $states.context.Task.Token %}");
    }

    [Theory]
    [InlineData("""{ "FunctionName": "f", "Payload": { "token.$": "$$.Task.Token" } }""")]
    [InlineData("""{ "FunctionName": "f", "Payload": { "token.$": "$$['Task']['Token']" } }""")]
    [InlineData("""{ "FunctionName": "f", "Payload.$": "$$" }""")]
    [InlineData("""{ "FunctionName": "f", "Payload": { "task.$": "$$.Task" } }""")]
    [InlineData("""{ "FunctionName": "f", "Payload": { "list": [ { "token.$": "$$.Task.Token" } ] } }""")]
    [InlineData("""{ "FunctionName": "f", "Payload": { "text.$": "States.Format('{} {}', $$.Execution.Id, $$.Task.Token)" } }""")]
    [InlineData("""{ "FunctionName": "f", "Payload.$": "States.JsonMerge($, $$, false)" }""")]
    [InlineData("""{ "FunctionName": "f", "Payload.$": "${Payload}" }""")]
    [InlineData("\"${Parameters}\"")]
    public void A_token_that_may_be_passed_is_left_alone(string parameters) =>
        RuleCheck.ShouldNotFind(AslText.State($"{Callback}, \"Parameters\": {parameters}"), Code);

    [Theory]
    [InlineData("""{ "FunctionName": "f", "Payload": { "token": "{% $states.context.Task.Token %}" } }""")]
    [InlineData("""{ "FunctionName": "f", "Payload": "{% $merge([$states.input, $states.context]) %}" }""")]
    [InlineData("""{ "FunctionName": "f", "Payload": "{% $lookup($states, 'context') %}" }""")]
    [InlineData("""{ "FunctionName": "f", "Payload": "{% ($c := $states . context; $c.Task.Token) %}" }""")]
    [InlineData("\"{% { 'FunctionName': 'f', 'Payload': $states.context.Task } %}\"")]
    [InlineData("""{ "FunctionName": "f", "Payload": "${Payload}" }""")]
    public void A_token_that_an_expression_may_pass_is_left_alone(string arguments) =>
        RuleCheck.ShouldNotFind(AslText.State($"{Callback}, \"Arguments\": {arguments}", Jsonata), Code);

    [Fact]
    public void The_context_object_may_be_the_input() => RuleCheck.ShouldNotFind(
        AslText.State($$"""{{Callback}}, "InputPath": "$$", "Parameters": { "FunctionName": "f", "Payload": { "token.$": "$.Task.Token" } } """), Code);

    [Theory]
    [InlineData("arn:aws:states:::lambda:invoke", "\"FunctionName\": \"f\"")]
    [InlineData("arn:aws:states:::glue:startJobRun.sync", "\"JobName\": \"j\"")]
    public void A_task_that_does_not_wait_for_its_token_is_left_alone(string resource, string parameters) =>
        RuleCheck.ShouldNotFind(AslText.State($$""" "Type": "Task", "Resource": "{{resource}}", "Parameters": { {{parameters}} }, "End": true """), Code);
}
