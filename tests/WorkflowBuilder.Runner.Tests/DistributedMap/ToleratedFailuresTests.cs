namespace WorkflowBuilder.Runner.Tests;

public sealed class ToleratedFailuresTests
{
    [Theory]
    [InlineData(0, 0, 0, false)]
    [InlineData(0, 0, 1, true)]
    [InlineData(1, 0, 1, false)]
    [InlineData(1, 0, 2, true)]
    [InlineData(0, 10, 10, false)]
    [InlineData(0, 10, 11, true)]
    [InlineData(0, 0.5, 1, true)]
    [InlineData(0, 100, 100, false)]
    [InlineData(50, 10, 11, true)]
    [InlineData(5, 10, 6, true)]
    [InlineData(5, 10, 5, false)]
    public void Failures_of_100_items_are_tolerated_up_to_the_limits(long count, double percentage, long failed, bool expected) =>
        new ToleratedFailures(count, percentage).IsExceededBy(failed, 100).Should().Be(expected);

    [Theory]
    [InlineData(0, 10, 1_000, false)]
    [InlineData(5, 10, 6, true)]
    public void A_share_of_an_unknown_number_of_items_is_not_exceeded_yet(long count, double percentage, long failed, bool expected) =>
        new ToleratedFailures(count, percentage).IsExceededBy(failed, null).Should().Be(expected);

    [Fact]
    public void The_failure_is_in_the_words_of_AWS()
    {
        var failure = ToleratedFailures.Exceeded;

        failure.Name.Should().Be("States.ExceedToleratedFailureThreshold");
        failure.Cause.Should().Be("The specified tolerated failure threshold was exceeded");
    }
}
