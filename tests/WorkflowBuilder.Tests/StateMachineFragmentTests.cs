namespace WorkflowBuilder.Tests;

public class StateMachineFragmentTests
{
    [Fact]
    public void A_fragment_is_part_of_a_chain() =>
        Compiled.StatesOf(new Pass("Start").Next(new Polling("Poll")).Next(new Succeed("End"))).ShouldBe("""
            {
              "Start": { "Type": "Pass", "Next": "Wait" },
              "Wait": { "Type": "Wait", "Seconds": 1, "Next": "Check" },
              "Check": { "Type": "Pass", "Next": "End" },
              "End": { "Type": "Succeed" }
            }
            """);

    [Fact]
    public void The_prefix_is_the_id_or_the_one_given()
    {
        Names(new Polling("Poll").PrefixStates()).Should().Equal("Poll: Wait", "Poll: Check");
        Names(new Polling("Poll").PrefixStates("x-")).Should().Equal("x-Wait", "x-Check");
    }

    [Fact]
    public void Prefixes_are_put_before_one_another()
    {
        var fragment = new Polling("Inner").PrefixStates().PrefixStates("Outer: ");

        Names(fragment).Should().Equal("Outer: Inner: Wait", "Outer: Inner: Check");
    }

    [Fact]
    public void A_fragment_in_a_fragment_gets_both_prefixes()
    {
        var outer = new Wrapping("Outer", new Polling("Inner").PrefixStates());

        Names(outer.PrefixStates()).Should().Equal("Outer: First", "Outer: Inner: Wait", "Outer: Inner: Check");
    }

    [Fact]
    public void A_fragment_with_a_map_may_be_used_twice()
    {
        var definition = new Looping("One").PrefixStates().Next(new Looping("Two").PrefixStates());

        Compiled.StatesOf(definition).ShouldBe("""
            {
              "One: Each": {
                "Type": "Map",
                "Next": "Two: Each",
                "ItemProcessor": {
                  "ProcessorConfig": { "Mode": "INLINE" },
                  "StartAt": "One: Item",
                  "States": { "One: Item": { "Type": "Pass", "End": true } }
                }
              },
              "Two: Each": {
                "Type": "Map",
                "End": true,
                "ItemProcessor": {
                  "ProcessorConfig": { "Mode": "INLINE" },
                  "StartAt": "Two: Item",
                  "States": { "Two: Item": { "Type": "Pass", "End": true } }
                }
              }
            }
            """);
    }

    [Fact]
    public void States_added_after_the_fragment_keep_their_names()
    {
        var fragment = new Polling("Poll");
        var definition = fragment.Next(new Pass("After"));

        fragment.PrefixStates();

        Names(definition).Should().Equal("Poll: Wait", "Poll: Check", "After");
    }

    [Fact]
    public void States_added_after_a_fragment_that_ends_in_a_chain_keep_their_names()
    {
        var fragment = new Wrapping("Outer", new Polling("Inner"));
        var definition = fragment.Next(new Pass("After"));

        fragment.PrefixStates();

        Names(definition).Should().Equal("Outer: First", "Outer: Wait", "Outer: Check", "After");
    }

    [Fact]
    public void States_added_after_an_open_choice_of_a_fragment_keep_their_names()
    {
        var fragment = new Deciding("Decide");
        var definition = fragment.Next(new Pass("After"));

        fragment.PrefixStates();

        Names(definition).Should().Equal("Decide: Which?", "Decide: Yes", "After");
    }

    [Fact]
    public void Error_handlers_of_a_fragment_get_the_prefix_too()
    {
        var fragment = new Catching("Try");
        var definition = fragment.Next(new Pass("After"));

        fragment.PrefixStates();

        Names(definition).Should().Equal("Try: Work", "After", "Try: Failed");
    }

    [Fact]
    public void A_fragment_becomes_a_single_state() =>
        Compiled.Of(new Polling("Poll").ToSingleState()).ShouldBe("""
            {
              "Type": "Parallel",
              "End": true,
              "Branches": [{
                "StartAt": "Poll: Wait",
                "States": { "Poll: Wait": { "Type": "Wait", "Seconds": 1, "Next": "Poll: Check" }, "Poll: Check": { "Type": "Pass", "End": true } }
              }]
            }
            """);

    [Fact]
    public void The_single_state_and_its_prefix_may_be_named()
    {
        var single = new Polling("Poll").ToSingleState("Single", "p/");

        single.Name.Should().Be("Single");
        single.Location.File.Should().EndWith("StateMachineFragmentTests.cs");
        Names(single).Should().Equal("Single", "p/Wait", "p/Check");
    }

    [Fact]
    public void Two_fragments_run_side_by_side()
    {
        var parallel = new Parallel("Both").Branch(new Polling("A").PrefixStates(), new Looping("B").ToSingleState());

        Names(parallel).Should().Equal("Both", "A: Wait", "A: Check", "B", "B: Each", "B: Item");
    }

    private static IEnumerable<string> Names(IChainable definition) => new Workflow("Test", definition).States.Select(state => state.Name);

    private sealed class Polling : StateMachineFragment
    {
        public Polling(string id)
            : base(id)
        {
            StartState = new Wait("Wait", WaitTime.Seconds(1));
            var check = new Pass("Check");
            ((Wait)StartState).Next(check);
            EndStates = [check];
        }

        public override State StartState { get; }

        public override IReadOnlyList<INextable> EndStates { get; }
    }

    private sealed class Wrapping : StateMachineFragment
    {
        public Wrapping(string id, StateMachineFragment inner)
            : base(id)
        {
            var first = new Pass("First");
            EndStates = [first.Next(inner)];
            StartState = first;
        }

        public override State StartState { get; }

        public override IReadOnlyList<INextable> EndStates { get; }
    }

    private sealed class Looping(string id) : StateMachineFragment(id)
    {
        private readonly Map _map = new Map("Each").ItemProcessor(new Pass("Item"));

        public override State StartState => _map;

        public override IReadOnlyList<INextable> EndStates => [_map];
    }

    private sealed class Deciding(string id) : StateMachineFragment(id)
    {
        private readonly Chain _chain = new Choice("Which?").When(Condition.IsNull("$.a"), new Pass("Yes")).Afterwards(new() { IncludeOtherwise = true });

        public override State StartState => _chain.StartState;

        public override IReadOnlyList<INextable> EndStates => _chain.EndStates;
    }

    private sealed class Catching(string id) : StateMachineFragment(id)
    {
        private readonly Task _task = new Task("Work", "arn:a").AddCatch(new Fail("Failed"));

        public override State StartState => _task;

        public override IReadOnlyList<INextable> EndStates => [_task];
    }
}
