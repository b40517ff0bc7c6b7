namespace WorkflowBuilder.Tests.States;

public class StateTests
{
    [Fact]
    public void Reachable_states_come_start_first_and_depth_first()
    {
        var choice = new Choice("Start").When(Condition.IsNull("$.a"), new Pass("A1").Next(new Pass("A2"))).Otherwise(new Pass("B"));

        var found = State.FindReachableStates(choice);

        found.Select(state => state.Name).Should().Equal("Start", "A1", "A2", "B");
    }

    [Fact]
    public void Reachable_states_include_error_handlers_when_asked()
    {
        var task = new Task("Work", "arn:a").AddCatch(new Pass("Handler").Next(new Pass("After")));
        task.Next(new Pass("Next"));

        var without = State.FindReachableStates(task);
        var with = State.FindReachableStates(task, new() { IncludeErrorHandlers = true });

        without.Select(state => state.Name).Should().Equal("Work", "Next");
        with.Select(state => state.Name).Should().Equal("Work", "Next", "Handler", "After");
    }

    [Fact]
    public void Reachable_states_do_not_include_nested_ones_and_a_loop_ends()
    {
        var parallel = new Parallel("Both").Branch(new Pass("Inside"));
        var back = new Pass("Back");
        parallel.Next(back).Next(parallel);

        State.FindReachableStates(parallel).Should().Equal(parallel, back);
    }

    [Fact]
    public void End_states_are_those_that_lead_nowhere()
    {
        var task = new Task("Work", "arn:a").AddCatch(new Pass("Handler"));
        task.Next(new Choice("Which?").When(Condition.IsNull("$.a"), new Fail("Failed")).Otherwise(new Pass("Open")));

        var without = State.FindReachableEndStates(task);
        var with = State.FindReachableEndStates(task, new() { IncludeErrorHandlers = true });

        without.Select(state => state.Name).Should().Equal("Failed", "Open");
        with.Select(state => state.Name).Should().Equal("Failed", "Open", "Handler");
    }

    [Fact]
    public void Only_states_that_may_have_a_successor_are_nextable()
    {
        State[] states = [new Pass("A"), new Succeed("B"), new Fail("C"), new Choice("D"), new Wait("E", WaitTime.Seconds(1))];

        State.FilterNextables(states).Select(state => state.Id).Should().Equal("A", "E");
    }

    [Fact]
    public void A_prefix_changes_the_name_and_not_the_id()
    {
        var pass = new Pass("A");

        pass.AddPrefix("x: ");
        pass.AddPrefix("y: ");

        pass.Name.Should().Be("y: x: A");
        pass.Id.Should().Be("A");
    }

    [Fact]
    public void A_state_knows_the_line_that_created_it()
    {
        var pass = new Pass("A");
        var next = new Pass("B");

        pass.Location.File.Should().EndWith("StateTests.cs");
        next.Location.Line.Should().Be(pass.Location.Line + 1);
        pass.ToString().Should().Be($"\"A\" (StateTests.cs:{pass.Location.Line})");
    }

    [Fact]
    public void The_query_language_is_written_where_it_differs()
    {
        var states = Compiled.StatesOf(new Pass("A") { Parameters = new { a = 1 } }.Next(new Pass("B") { QueryLanguage = QueryLanguage.Jsonata }));

        states.GetProperty("B").ShouldBeInOrder("""{ "QueryLanguage": "JSONata", "Type": "Pass", "End": true }""");
    }
}
