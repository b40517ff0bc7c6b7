using WorkflowBuilder.Tests.Validation;

namespace WorkflowBuilder.Tests.Asl;

public class FieldProblemsTests
{
    [Theory]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"TimeoutSeconds\": \"60\"", "/TimeoutSeconds")]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"TimeoutSeconds\": 1.5", "/TimeoutSeconds")]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"TimeoutSeconds\": null", "/TimeoutSeconds")]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"TimeoutSeconds\": \"{% 1 %}\"", "/TimeoutSeconds")]
    [InlineData("\"Type\": \"Task\", \"Resource\": 5, \"End\": true", "/Resource")]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"Retry\": {}", "/Retry")]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"Retry\": [5]", "/Retry/0")]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"Retry\": [{ \"ErrorEquals\": \"X\" }]", "/Retry/0/ErrorEquals")]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"Retry\": [{ \"ErrorEquals\": [5] }]", "/Retry/0/ErrorEquals/0")]
    [InlineData("\"Type\": \"Pass\", \"End\": \"true\"", "/End")]
    [InlineData("\"Type\": \"Pass\", \"End\": true, \"Comment\": 5", "/Comment")]
    [InlineData("\"Type\": \"Pass\", \"End\": true, \"InputPath\": {}", "/InputPath")]
    [InlineData("\"Type\": \"Pass\", \"End\": true, \"Assign\": [1]", "/Assign")]
    [InlineData("\"Type\": \"Parallel\", \"End\": true, \"Branches\": [5]", "/Branches/0")]
    public void A_value_of_the_wrong_kind_is_reported_at_the_value(string state, string pointer)
    {
        Findings.InState(state).Should().Equal($"WFB1102 /States/A{pointer}");
    }

    [Theory]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"TimeoutSeconds\": \"${Timeout}\", \"Retry\": \"${Retry}\"")]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"${Token[TOKEN.12]}\", \"End\": \"${End}\", \"Credentials\": \"${Credentials}\"")]
    [InlineData("\"Type\": \"Parallel\", \"Branches\": [\"${Branch}\"], \"End\": true")]
    [InlineData("\"Type\": \"Map\", \"ItemProcessor\": \"${Processor}\", \"MaxConcurrency\": \"${Max}\", \"End\": true")]
    [InlineData("\"Type\": \"Choice\", \"Choices\": [\"${Rule}\"], \"Default\": \"${Next}\"", "\"B\": \"${State}\", ")]
    [InlineData("\"Type\": \"Pass\", \"Next\": \"${Next}\"", "\"B\": { \"Type\": \"Succeed\" }, ")]
    [InlineData("\"Type\": \"${Type}\"")]
    [InlineData("\"Type\": \"Pass\", \"InputPath\": \"$.a\", \"End\": true, \"QueryLanguage\": \"${Language}\"")]
    public void A_placeholder_stands_for_a_value_of_any_kind(string state, string others = "")
    {
        Findings.InStates($$"""{{others}} "A": { {{state}} }""").Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"States\": \"${States}\"")]
    [InlineData("\"States\": { \"B\": \"${State}\", \"C\": { \"Type\": \"Succeed\" } }")]
    public void A_placeholder_may_stand_for_states(string states)
    {
        Findings.In($$"""{ "StartAt": "B", {{states}} }""").Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"Type\": \"Pass\", \"End\": true, \"resultPath\": \"$.a\"", "resultPath", "\"ResultPath\" does")]
    [InlineData("\"Type\": \"Pass\", \"End\": true, \"Retry\": []", "Retry", "a Pass state")]
    [InlineData("\"Type\": \"Pass\", \"End\": true, \"Foo\": 1", "Foo", "a Pass state")]
    [InlineData("\"Type\": \"Succeed\", \"End\": true", "End", "a Succeed state")]
    public void An_unknown_field_is_reported_once_at_its_name(string state, string field, string message)
    {
        var finding = Findings.All($$"""{ "StartAt": "A", "States": { "A": { {{state}} } } }""").Should().ContainSingle().Subject;

        finding.Code.Should().Be("WFB1101");
        finding.Pointer.Should().Be($"/States/A/{field}");
        finding.Location!.Value.Column.Should().Be(state.IndexOf($"\"{field}\"", StringComparison.Ordinal) + 38);
        finding.Message.Should().Contain(message);
    }

    [Fact]
    public void Reading_goes_on_after_a_fault()
    {
        Findings.InStates("""
            "A": { "Type": "Pass", "Comment": 1, "Next": "B" }, "B": 5, "C": { "Type": "Wait", "Seconds": "x", "Next": "Missing" }
            """).Should().Contain(["WFB1102 /States/A/Comment", "WFB1102 /States/B", "WFB1102 /States/C/Seconds", "WFB2001 /States/C/Next"]);
    }
}
