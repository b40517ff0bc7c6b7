namespace WorkflowBuilder.Tests.Validation.Fields;

public class AllErrorsRuleTests
{
    [Theory]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"Retry\": [{ \"ErrorEquals\": [\"States.ALL\", \"X\"] }]", "Retry")]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"Retry\": [{ \"ErrorEquals\": [\"X\", \"States.ALL\"] }]", "Retry")]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"Retry\": [{ \"ErrorEquals\": [\"States.ALL\"] }, { \"ErrorEquals\": [\"X\"] }]", "Retry")]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"Catch\": [{ \"ErrorEquals\": [\"States.ALL\"], \"Next\": \"A\" }, { \"ErrorEquals\": [\"X\"], \"Next\": \"A\" }]", "Catch")]
    [InlineData("\"Type\": \"Map\", \"End\": true, \"ItemProcessor\": { \"StartAt\": \"I\", \"States\": { \"I\": { \"Type\": \"Succeed\" } } }, \"Retry\": [{ \"ErrorEquals\": [\"States.ALL\", \"X\"] }]", "Retry")]
    public void States_ALL_stands_alone_and_last(string state, string field)
    {
        Findings.InState(state).Should().Equal($"WFB1112 /States/A/{field}/0/ErrorEquals");
    }

    [Theory]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"Retry\": [{ \"ErrorEquals\": [\"X\", \"States.MyOwn\"] }, { \"ErrorEquals\": [\"States.ALL\"] }]")]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"Retry\": [{ \"ErrorEquals\": [\"States.ALL\"] }], \"Catch\": [{ \"ErrorEquals\": [\"States.ALL\"], \"Next\": \"A\" }]")]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"r\", \"End\": true, \"Retry\": [], \"Catch\": []")]
    public void Other_lists_are_accepted(string state)
    {
        Findings.InState(state).Should().BeEmpty();
    }
}
