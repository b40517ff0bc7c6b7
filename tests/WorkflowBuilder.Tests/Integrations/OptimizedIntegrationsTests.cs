namespace WorkflowBuilder.Tests.Integrations;

public class OptimizedIntegrationsTests
{
    [Theory]
    [InlineData("lambda:invoke", ".waitForTaskToken")]
    [InlineData("states:startExecution", ".sync .sync:2 .waitForTaskToken")]
    [InlineData("glue:startJobRun", ".sync")]
    [InlineData("dynamodb:getItem", "")]
    public void An_integration_waits_for_what_the_documentation_says(string name, string patterns)
    {
        var integration = OptimizedIntegrations.Find(name)!;

        integration.Patterns.Should().Equal(patterns.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        integration.Allows("").Should().BeTrue();
        integration.Allows(".SYNC").Should().BeFalse();
    }

    [Fact]
    public void The_names_of_all_parameters_begin_with_a_capital()
    {
        var parameters = OptimizedIntegrations.Names.Select(name => OptimizedIntegrations.Find(name)!).SelectMany(integration => integration.Parameters);

        parameters.Should().HaveCountGreaterThan(500);
        parameters.Where(parameter => !char.IsAsciiLetterUpper(parameter[0]) || !parameter.All(char.IsAsciiLetterOrDigit)).Should().BeEmpty();
    }
}
