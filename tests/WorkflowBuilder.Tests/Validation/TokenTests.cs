namespace WorkflowBuilder.Tests.Validation;

/// <summary>What the CDK hides in text, numbers and lists is of unknown type and content.</summary>
public class TokenTests
{
    private const string Text = "${Token[TOKEN.12]}";

    // What Lazy.Number gives: the highest bits mark it, the lowest count.
    private static readonly double Number = BitConverter.UInt64BitsToDouble((0xFBFFUL << 48) + 7);

    [Theory]
    [InlineData(StateMachineType.Standard)]
    [InlineData(StateMachineType.Express)]
    public void A_workflow_with_tokens_everywhere_has_no_error(StateMachineType type)
    {
        var submit = new LambdaInvoke("Submit", Text) { Payload = new { id = Text, count = Number, zones = new[] { "#{Token[TOKEN.13]}" } }, OutputPath = Text };
        submit.AddRetry(new Retry { Errors = [Errors.Timeout], MaxAttempts = Number, BackoffRate = Number });
        var each = new Map("Each") { ItemsPath = Text, MaxConcurrency = Number };
        each.ItemProcessor(new Pass("Item") { ResultPath = Text, Result = new { at = Number } });
        var workflow = new Workflow("W", submit
            .Next(new Wait("Wait", WaitTime.Seconds(Number)))
            .Next(new Task("Publish", Text) { Parameters = new { TopicArn = Text, Message = Number } })
            .Next(new Wait("Until", WaitTime.Timestamp(Text)))
            .Next(each)
            .Next(new Choice("Choose")
                .When(Condition.NumberEquals("$.a", Number), new Fail("Failed") { Error = Text, Cause = Text })
                .When(Condition.StringEquals(Text, Text), new Succeed("Done"))
                .Otherwise(new Pass("End"))))
        {
            Type = type,
            Comment = Text,
        };

        workflow.Validate().Should().NotContain(finding => finding.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_number_that_hides_a_token_is_a_placeholder()
    {
        RuleCheck.ShouldAccept(AslText.State(FormattableString.Invariant($"\"Type\": \"Wait\", \"Seconds\": {Number:R}, \"End\": true")));
    }

    [Fact]
    public void A_number_like_it_is_a_number()
    {
        var next = Math.BitIncrement(BitConverter.UInt64BitsToDouble(0xFBFFUL << 48));

        AslText.Read(AslText.State(FormattableString.Invariant($"\"Type\": \"Wait\", \"Seconds\": {next:R}, \"End\": true")))
            .States[0].Should().BeOfType<WorkflowBuilder.Asl.WaitState>().Which.Seconds!.Value.Value.Should().Be(next);
    }
}
