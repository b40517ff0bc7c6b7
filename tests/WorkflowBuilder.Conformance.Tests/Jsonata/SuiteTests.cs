using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder.Conformance.Tests.Jsonata;

/// <summary>The test suite of the reference implementation.</summary>
public class SuiteTests
{
    private const int Count = 1_686;

    [ConformanceFact]
    public void The_standard_dialect_passes_the_whole_suite()
    {
        var cases = SuiteCase.All().ToList();

        var failures = cases.Select(@case => @case.Failure(JsonataDialect.Standard)).OfType<string>();

        cases.Should().HaveCount(Count);
        string.Join('\n', failures).Should().BeEmpty();
    }

    [ConformanceFact]
    public void The_dialect_of_AWS_passes_all_of_the_suite_but_what_AWS_does_not_have()
    {
        var cases = SuiteCase.All().Where(@case => !MustFail(@case)).ToList();

        var failures = cases.Select(@case => @case.Failure(JsonataDialect.Aws)).OfType<string>();

        cases.Should().HaveCount(Count - 47);
        string.Join('\n', failures).Should().BeEmpty();
    }

    [ConformanceFact]
    public void What_AWS_does_not_have_fails_in_its_dialect()
    {
        var cases = SuiteCase.All().Where(MustFail).ToList();

        var passing = cases.Where(@case => @case.Failure(JsonataDialect.Aws) is null).Select(@case => @case.Id);

        cases.Should().HaveCount(47);
        passing.Should().BeEmpty("what passes now must leave the list of differences");
    }

    [ConformanceFact]
    public void Every_case_that_does_not_hold_on_AWS_fails_or_has_a_reason_to_pass()
    {
        var unexplained = SuiteCase.All().Where(@case => @case.DiffersOnAws && !MustFail(@case)).Select(@case => @case.Id);

        unexplained.Should().BeEquivalentTo(AwsDifferences.Mended.Keys);
    }

    private static bool MustFail(SuiteCase @case) => AwsDifferences.Groups.ContainsKey(@case.Group) || AwsDifferences.Cases.ContainsKey(@case.Id);
}
