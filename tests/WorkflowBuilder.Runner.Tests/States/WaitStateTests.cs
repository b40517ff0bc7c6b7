namespace WorkflowBuilder.Runner.Tests.States;

using Task = System.Threading.Tasks.Task;

public class WaitStateTests
{
    [Theory]
    [InlineData("""{ "Type": "Wait", "Seconds": 90, "End": true }""", 90)]
    [InlineData("""{ "Type": "Wait", "Seconds": 0, "End": true }""", 0)]
    [InlineData("""{ "Type": "Wait", "SecondsPath": "$.s", "End": true }""", 7)]
    [InlineData("""{ "Type": "Wait", "Timestamp": "2030-01-01T00:01:00Z", "End": true }""", 60)]
    [InlineData("""{ "Type": "Wait", "TimestampPath": "$.t", "End": true }""", 3600)]
    [InlineData("""{ "Type": "Wait", "Timestamp": "2001-01-01T00:00:00Z", "End": true }""", 0)]
    [InlineData("""{ "Type": "Wait", "QueryLanguage": "JSONata", "Seconds": "{% $states.input.s * 2 %}", "End": true }""", 14)]
    [InlineData("""{ "Type": "Wait", "QueryLanguage": "JSONata", "Timestamp": "{% $states.input.t %}", "End": true }""", 3600)]
    [InlineData("""{ "Type": "Wait", "Seconds": 31000000, "End": true }""", 31_000_000)]
    public async Task The_clock_of_the_run_jumps_over_the_wait(string state, long seconds)
    {
        var run = await Machine.RunStateAsync(state, """{ "s": 7, "t": "2030-01-01T02:00:00+01:00" }""");

        run.Status.Should().Be(ExecutionStatus.Succeeded);
        run.Duration.Should().Be(TimeSpan.FromSeconds(seconds));
    }

    [Theory]
    [InlineData("{}", "The SecondsPath parameter does not reference an input value: $.s")]
    [InlineData("""{ "s": 1.5 }""", "The SecondsPath parameter cannot be parsed as a long value: $.s == 1.5")]
    [InlineData("""{ "s": -1 }""", "The SecondsPath parameter references a negative value: $.s == -1")]
    public async Task SecondsPath_must_lead_to_a_whole_number(string input, string cause)
    {
        var run = await Machine.RunStateAsync("""{ "Type": "Wait", "SecondsPath": "$.s", "End": true }""", input);

        run.Error.Should().Be("States.Runtime");
        run.Cause.Should().EndWith(cause);
    }

    [Theory]
    [InlineData("2030-01-01")]
    [InlineData("2030-01-01 00:00:00Z")]
    [InlineData("2030-13-01T00:00:00Z")]
    [InlineData("2030-01-01T00:00:00")]
    public async Task TimestampPath_must_lead_to_a_time_with_a_zone(string time)
    {
        var run = await Machine.RunStateAsync("""{ "Type": "Wait", "TimestampPath": "$", "End": true }""", $"\"{time}\"");

        run.Cause.Should().EndWith($"The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time format string: $ == {time}");
    }

    [Fact]
    public async Task A_standard_execution_lasts_a_year_at_most()
    {
        var run = await Machine.RunStateAsync("""{ "Type": "Wait", "Seconds": 32000000, "End": true }""");

        run.Status.Should().Be(ExecutionStatus.TimedOut);
        run.Error.Should().Be("States.Timeout");
        run.Duration.Should().Be(TimeSpan.FromDays(365));
    }

    [Fact]
    public async Task An_express_execution_lasts_five_minutes_at_most()
    {
        var run = await Machine.RunStateAsync("""{ "Type": "Wait", "Seconds": 301, "End": true }""", configure: run => run.Type = StateMachineType.Express);

        run.Status.Should().Be(ExecutionStatus.TimedOut);
        run.Duration.Should().Be(TimeSpan.FromMinutes(5));
    }
}
