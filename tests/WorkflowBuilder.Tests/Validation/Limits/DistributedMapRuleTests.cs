namespace WorkflowBuilder.Tests.Validation.Limits;

public class DistributedMapRuleTests
{
    [Theory]
    [InlineData("WFB3019")]
    [InlineData("WFB3020")]
    [InlineData("WFB3021")]
    public void A_Distributed_Map_that_says_nothing_is_told_what_it_may_say(string code) =>
        RuleCheck.ShouldFind(Map("DISTRIBUTED"), code, "/States/S", DiagnosticSeverity.Hint);

    [Theory]
    [InlineData("WFB3019", "\"MaxConcurrency\": 100")]
    [InlineData("WFB3019", "\"MaxConcurrencyPath\": \"$.n\"")]
    [InlineData("WFB3019", "\"ItemReader\": { \"Resource\": \"arn:aws:states:::s3:listObjectsV2\", \"ReaderConfig\": { \"MaxItems\": 1000 }, " +
        "\"Parameters\": { \"Bucket\": \"b\" } }")]
    [InlineData("WFB3020", "\"ToleratedFailureCount\": 0")]
    [InlineData("WFB3020", "\"ToleratedFailureCountPath\": \"$.n\"")]
    [InlineData("WFB3020", "\"ToleratedFailurePercentage\": 5")]
    [InlineData("WFB3020", "\"ToleratedFailurePercentagePath\": \"$.n\"")]
    [InlineData("WFB3021", "\"ResultWriter\": { \"Resource\": \"arn:aws:states:::s3:putObject\", \"Parameters\": { \"Bucket\": \"b\" } }")]
    public void What_it_says_is_not_asked_for_again(string code, string field) => RuleCheck.ShouldNotFind(Map("DISTRIBUTED", field), code);

    [Fact]
    public void The_greatest_concurrency_by_its_number_is_no_choice() =>
        RuleCheck.ShouldFind(Map("DISTRIBUTED", "\"MaxConcurrency\": 0"), "WFB3019", "/States/S", DiagnosticSeverity.Hint);

    [Theory]
    [InlineData("WFB3019")]
    [InlineData("WFB3020")]
    [InlineData("WFB3021")]
    public void An_inline_Map_is_left_alone(string code) => RuleCheck.ShouldNotFind(Map("INLINE"), code);

    private static string Map(string mode, string fields = "\"Comment\": \"\"") => AslText.State($$"""
        "Type": "Map", "End": true, {{fields}}, "ItemProcessor": {
            "ProcessorConfig": { "Mode": "{{mode}}"{{(mode == "DISTRIBUTED" ? ", \"ExecutionType\": \"STANDARD\"" : "")}} },
            "StartAt": "I", "States": { "I": { "Type": "Pass", "End": true } } }
        """);
}
