namespace WorkflowBuilder.Tests.States;

public class WaitTests
{
    [Theory]
    [MemberData(nameof(Times))]
    public void Every_form_of_time_has_its_field(WaitTime time, string expected) =>
        Compiled.Of(new Wait("Cool down", time)).ShouldBe(expected);

    [Fact]
    public void Every_property_is_written_in_the_fixed_order()
    {
        var wait = new Wait("Cool down", WaitTime.SecondsPath("$.delay"))
        {
            Assign = new { slept = true },
            OutputPath = "$.out",
            InputPath = "$.in",
            Comment = "Give it time",
        };

        Compiled.Of(wait).ShouldBeInOrder("""
            {
              "Type": "Wait",
              "Comment": "Give it time",
              "SecondsPath": "$.delay",
              "InputPath": "$.in",
              "OutputPath": "$.out",
              "Assign": { "slept": true },
              "End": true
            }
            """);
    }

    [Fact]
    public void A_jsonata_wait_has_an_output()
    {
        var wait = new Wait("Cool down", WaitTime.Seconds("{% $states.input.delay %}")) { Output = new { done = true } };

        Compiled.Of(wait).ShouldBeInOrder("""{ "Type": "Wait", "Seconds": "{% $states.input.delay %}", "Output": { "done": true }, "End": true }""");
    }

    [Fact]
    public void A_wait_leads_to_the_next_state() =>
        Compiled.StatesOf(new Wait("A", WaitTime.Seconds(1)).Next(new Succeed("B"))).GetProperty("A")
            .ShouldBe("""{ "Type": "Wait", "Seconds": 1, "Next": "B" }""");

    public static TheoryData<WaitTime, string> Times() => new()
    {
        { WaitTime.Duration(TimeSpan.FromMinutes(2)), """{ "Type": "Wait", "Seconds": 120, "End": true }""" },
        { WaitTime.Seconds(0), """{ "Type": "Wait", "Seconds": 0, "End": true }""" },
        { WaitTime.Seconds("{% $n %}"), """{ "Type": "Wait", "Seconds": "{% $n %}", "End": true }""" },
        { WaitTime.SecondsPath("$.n"), """{ "Type": "Wait", "SecondsPath": "$.n", "End": true }""" },
        { WaitTime.Timestamp("2030-01-01T00:00:00Z"), """{ "Type": "Wait", "Timestamp": "2030-01-01T00:00:00Z", "End": true }""" },
        { WaitTime.Timestamp("{% $t %}"), """{ "Type": "Wait", "Timestamp": "{% $t %}", "End": true }""" },
        {
            WaitTime.Timestamp(new DateTimeOffset(2030, 1, 1, 2, 0, 0, 250, TimeSpan.FromHours(2))),
            """{ "Type": "Wait", "Timestamp": "2030-01-01T00:00:00.25Z", "End": true }"""
        },
        { WaitTime.TimestampPath(JsonPath.StringAt("$.t")), """{ "Type": "Wait", "TimestampPath": "$.t", "End": true }""" },
    };
}
