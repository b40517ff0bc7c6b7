using WorkflowBuilder.Tests.Validation;

namespace WorkflowBuilder.Tests.Asl;

public class PlaceholderTests
{
    [Theory]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"${Function}\", \"End\": true, \"TimeoutSeconds\": \"${Timeout}\", \"Retry\": \"${Retry}\"")]
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
}
