namespace WorkflowBuilder.Tests.Validation.Fields;

public class ExclusiveFieldsRuleTests
{
    [Theory]
    [InlineData("\"Type\": \"Pass\", \"Next\": \"A\", \"End\": true")]
    [InlineData("\"Type\": \"Wait\", \"Seconds\": 1, \"SecondsPath\": \"$.s\", \"End\": true")]
    [InlineData("\"Type\": \"Wait\", \"Timestamp\": \"2030-01-01T00:00:00Z\", \"TimestampPath\": \"$.t\", \"End\": true")]
    [InlineData("\"Type\": \"Fail\", \"Error\": \"e\", \"ErrorPath\": \"$.e\"")]
    [InlineData("\"Type\": \"Fail\", \"Cause\": \"c\", \"CausePath\": \"$.c\"")]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"TimeoutSeconds\": 1, \"TimeoutSecondsPath\": \"$.t\"")]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"HeartbeatSeconds\": 1, \"HeartbeatSecondsPath\": \"$.h\"")]
    [InlineData("\"Type\": \"Map\", \"End\": true, \"ItemProcessor\": { \"StartAt\": \"I\", \"States\": { \"I\": { \"Type\": \"Succeed\" } } }, \"ItemSelector\": {}, \"Parameters\": {}")]
    [InlineData("\"Type\": \"Map\", \"End\": true, \"ItemProcessor\": { \"StartAt\": \"I\", \"States\": { \"I\": { \"Type\": \"Succeed\" } } }, \"MaxConcurrency\": 1, \"MaxConcurrencyPath\": \"$.m\"")]
    [InlineData("\"Type\": \"Map\", \"End\": true, \"ItemProcessor\": { \"StartAt\": \"I\", \"States\": { \"I\": { \"Type\": \"Succeed\" } } }, \"ToleratedFailureCount\": 1, \"ToleratedFailureCountPath\": \"$.m\"")]
    [InlineData("\"Type\": \"Map\", \"End\": true, \"ItemProcessor\": { \"StartAt\": \"I\", \"States\": { \"I\": { \"Type\": \"Succeed\" } } }, \"ToleratedFailurePercentage\": 1, \"ToleratedFailurePercentagePath\": \"$.m\"")]
    public void Fields_that_exclude_one_another_are_reported(string state)
    {
        Findings.InState(state).Should().Equal("WFB1105 /States/A");
    }

    [Theory]
    [InlineData("\"Type\": \"Pass\"")]
    [InlineData("\"Type\": \"Wait\", \"End\": true")]
    [InlineData("\"Type\": \"Map\", \"End\": true")]
    public void One_of_several_fields_is_needed(string state)
    {
        Findings.InState(state).Should().Equal("WFB1106 /States/A");
    }

    [Fact]
    public void A_Map_has_one_processor()
    {
        Findings.InState("""
            "Type": "Map", "End": true, "ItemProcessor": { "StartAt": "I", "States": { "I": { "Type": "Succeed" } } }, "Iterator": { "StartAt": "K", "States": { "K": { "Type": "Succeed" } } }
            """).Should().Equal("WFB1105 /States/A");
    }

    [Theory]
    [InlineData("\"Type\": \"Wait\", \"SecondsPath\": \"$.s\", \"End\": true")]
    [InlineData("\"Type\": \"Fail\", \"Error\": \"e\", \"CausePath\": \"$.c\"")]
    [InlineData("\"Type\": \"Fail\"")]
    [InlineData("\"Type\": \"Map\", \"End\": true, \"Iterator\": { \"StartAt\": \"I\", \"States\": { \"I\": { \"Type\": \"Succeed\" } } }, \"Parameters\": { \"a\": 1 }")]
    public void One_alone_is_accepted(string state)
    {
        Findings.InState(state).Should().BeEmpty();
    }
}
