namespace WorkflowBuilder.Tests.Validation.Values;

public class TimestampRuleTests
{
    [Theory]
    [InlineData("2016-12-05 21:29:29Z")]
    [InlineData("2016-12-05T21:29:29")]
    [InlineData("2016-13-05T21:29:29Z")]
    [InlineData("2015-02-29T21:29:29Z")]
    [InlineData("2016-12-05T25:29:29Z")]
    [InlineData("05-12-2016T21:29:29Z")]
    [InlineData("2016-12-05t21:29:29z")]
    [InlineData("2016-12-05T21:29:29z")]
    [InlineData("2016-12-05T21:29Z")]
    [InlineData("2016-12-05T21:29:29.Z")]
    [InlineData("2016-12-05T21:29:29.5")]
    [InlineData("2016-12-05T21:29:29+0200")]
    [InlineData("2016-12-05T21:29:29+25:00")]
    [InlineData("2016-12-05T21:29:29Z ")]
    [InlineData("2016-12-05T21:29:29ZZ")]
    [InlineData("tomorrow")]
    [InlineData("")]
    [InlineData("{% '2016-03-14T01:59:00Z' %}")]
    public void What_is_no_time_is_refused(string text)
    {
        RuleCheck.ShouldRefuse(Wait(text), "WFB1204", "/States/S/Timestamp");
        AslText.Errors(Wait(text)).Single().Aws!.ToString().Should().Be(
            "SCHEMA_VALIDATION_FAILED: String does not match RFC3339 timestamp at /States/S/Timestamp");
    }

    [Theory]
    [InlineData("2016-12-05T21:29:29Z")]
    [InlineData("2016-02-29T00:00:00Z")]
    [InlineData("2016-03-05T21:29:29.243167252Z")]
    [InlineData("2016-03-05T21:29:29+02:00")]
    [InlineData("2016-03-05T21:29:29.5-11:30")]
    [InlineData("${Time}")]
    [InlineData("2016-03-05T${Time}")]
    public void A_time_is_left_alone(string text) => RuleCheck.ShouldAccept(Wait(text));

    [Fact]
    public void An_expression_in_JSONata_is_left_alone_and_other_text_is_not()
    {
        const string Jsonata = "\"QueryLanguage\": \"JSONata\",";

        RuleCheck.ShouldAccept(Wait("{% $at %}", Jsonata));
        RuleCheck.ShouldRefuse(Wait("tomorrow", Jsonata), "WFB1204", "/States/S/Timestamp");
    }

    private static string Wait(string text, string definition = "") =>
        AslText.State($"\"Type\": \"Wait\", \"Timestamp\": \"{text}\", \"End\": true", definition);
}
