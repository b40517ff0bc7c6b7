using WorkflowBuilder.Json;

namespace WorkflowBuilder.Conformance.Tests.Executions;

/// <summary>Histories of concurrent work, of which the corpus has few.</summary>
public class ConcurrentHistoryTests
{
    // The Map state has two iterations, one of which goes on with B after A.
    private static readonly string[] Interleaved =
    [
        Entered(2, 0, "Map", "M"), Of(3, 2, "MapStateStarted"),
        Iteration(4, 3, "Started", 0), Entered(5, 4, "Pass", "A"), Iteration(6, 3, "Started", 1), Entered(7, 6, "Pass", "A"),
        Entered(8, 7, "Pass", "B"), Iteration(9, 8, "Succeeded", 1), Iteration(10, 5, "Succeeded", 0), Of(11, 10, "MapStateSucceeded"),
    ];

    private static readonly string[] OneAfterTheOther =
    [
        Entered(2, 0, "Map", "M"), Of(3, 2, "MapStateStarted"),
        Iteration(4, 3, "Started", 0), Entered(5, 4, "Pass", "A"), Iteration(6, 5, "Succeeded", 0),
        Iteration(7, 3, "Started", 1), Entered(8, 7, "Pass", "A"), Entered(9, 8, "Pass", "B"), Iteration(10, 9, "Succeeded", 1), Of(11, 6, "MapStateSucceeded"),
    ];

    [Fact]
    public void Iterations_may_interleave_in_any_way()
    {
        IsSame(Interleaved, OneAfterTheOther).Should().BeTrue();
    }

    [Fact]
    public void The_order_within_an_iteration_counts()
    {
        string[] exchanged = [.. OneAfterTheOther[..6], Entered(8, 7, "Pass", "B"), Entered(9, 8, "Pass", "A"), .. OneAfterTheOther[8..]];

        IsSame(Interleaved, exchanged).Should().BeFalse();
    }

    [Fact]
    public void An_event_of_one_iteration_is_not_one_of_the_other()
    {
        string[] moved = [.. OneAfterTheOther[..4], Entered(6, 5, "Pass", "B"), Iteration(7, 6, "Succeeded", 0), Iteration(8, 3, "Started", 1),
            Entered(9, 8, "Pass", "A"), Iteration(10, 9, "Succeeded", 1), Of(11, 7, "MapStateSucceeded")];

        IsSame(Interleaved, moved).Should().BeFalse();
    }

    [Fact]
    public void Branches_that_look_alike_are_matched_one_to_one()
    {
        string[] recorded = [.. Branches, Entered(4, 3, "Pass", "A"), Entered(5, 3, "Pass", "A"), Entered(6, 5, "Pass", "B")];
        string[] swapped = [.. Branches, Entered(4, 3, "Pass", "A"), Entered(5, 4, "Pass", "B"), Entered(6, 3, "Pass", "A")];
        string[] twice = [.. Branches, Entered(4, 3, "Pass", "A"), Entered(5, 4, "Pass", "B"), Entered(6, 5, "Pass", "A")];

        IsSame(recorded, swapped).Should().BeTrue();
        IsSame(recorded, twice).Should().BeFalse();
    }

    [Fact]
    public void Pairs_are_found_where_the_first_choice_would_leave_one_alone()
    {
        bool[][] fits = [[true, true, false], [true, false, false], [false, true, true]];

        Assignment.FirstUnmatched(3, (wanted, given) => fits[wanted][given]).Should().BeNull();
        Assignment.FirstUnmatched(3, (wanted, given) => fits[wanted][given] && given < 2).Should().Be(2);
    }

    private static string[] Branches => [Entered(2, 0, "Parallel", "P"), Of(3, 2, "ParallelStateStarted")];

    private static bool IsSame(string[] recorded, string[] given) =>
        new ExecutionJudge(Run(recorded).With("unordered", JsonData.True).With("expected", Run(recorded).With("status", JsonData.From("RUNNING")))).Compare(Run(given)) is null;

    private static JsonData Run(string[] events) => JsonData.Parse($$"""{ "events": [{{string.Join(',', events)}}] }""");

    private static string Entered(int id, int previous, string type, string name) =>
        $$"""{ "id": {{id}}, "previousEventId": {{previous}}, "type": "{{type}}StateEntered", "stateEnteredEventDetails": { "name": "{{name}}" } }""";

    private static string Iteration(int id, int previous, string what, int index) => $$"""
        { "id": {{id}}, "previousEventId": {{previous}}, "type": "MapIteration{{what}}", "mapIteration{{what}}EventDetails": { "name": "M", "index": {{index}} } }
        """;

    private static string Of(int id, int previous, string type) => $$"""{ "id": {{id}}, "previousEventId": {{previous}}, "type": "{{type}}" }""";
}
