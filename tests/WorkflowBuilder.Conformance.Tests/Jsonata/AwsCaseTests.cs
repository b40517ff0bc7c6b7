namespace WorkflowBuilder.Conformance.Tests.Jsonata;

/// <summary>Expressions evaluated by AWS.</summary>
public class AwsCaseTests
{
    [ConformanceFact]
    public void Every_expression_gives_what_AWS_gave()
    {
        var cases = AwsCase.All();

        var failures = cases.Select(@case => @case.Failure()).OfType<string>();

        cases.Should().HaveCount(112);
        string.Join('\n', failures).Should().BeEmpty();
    }
}
