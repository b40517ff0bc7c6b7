namespace WorkflowBuilder.Tests.Validation.Limits;

public class MapConcurrencyRuleTests
{
    private const string Code = "WFB3022";

    [Theory]
    [InlineData("", 41)]
    [InlineData("\"ProcessorConfig\": { \"Mode\": \"DISTRIBUTED\", \"ExecutionType\": \"STANDARD\" },", 10_001)]
    public void More_than_Step_Functions_runs_at_once_is_found(string config, int concurrency) =>
        RuleCheck.ShouldFind(Map(config, concurrency), Code, "/States/S/MaxConcurrency", DiagnosticSeverity.Hint);

    [Theory]
    [InlineData("", 40)]
    [InlineData("", 0)]
    [InlineData("\"ProcessorConfig\": { \"Mode\": \"DISTRIBUTED\", \"ExecutionType\": \"STANDARD\" },", 10_000)]
    public void What_it_runs_is_left_alone(string config, int concurrency) => RuleCheck.ShouldNotFind(Map(config, concurrency), Code);

    private static string Map(string config, int concurrency) => AslText.State($$"""
        "Type": "Map", "End": true, "MaxConcurrency": {{concurrency}},
        "ItemProcessor": { {{config}} "StartAt": "I", "States": { "I": { "Type": "Pass", "End": true } } }
        """);
}
