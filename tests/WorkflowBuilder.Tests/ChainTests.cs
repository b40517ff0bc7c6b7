namespace WorkflowBuilder.Tests;

public class ChainTests
{
    [Fact]
    public void A_chain_starts_with_its_first_state_and_ends_with_its_last()
    {
        var first = new Pass("A");
        var last = new Pass("B");

        var chain = first.Next(last);

        chain.StartState.Should().BeSameAs(first);
        chain.EndStates.Should().Equal(last);
        chain.Id.Should().Be("B");
    }

    [Fact]
    public void Chains_and_states_follow_one_another() =>
        Compiled.StatesOf(Chain.Start(new Pass("A")).Next(new Pass("B").Next(new Pass("C"))).Next(new Succeed("D"))).ShouldBe("""
            {
              "A": { "Type": "Pass", "Next": "B" },
              "B": { "Type": "Pass", "Next": "C" },
              "C": { "Type": "Pass", "Next": "D" },
              "D": { "Type": "Succeed" }
            }
            """);

    [Fact]
    public void A_sequence_takes_the_start_of_the_one_and_the_ends_of_the_other()
    {
        var first = new Pass("A");
        var last = new Pass("B");

        var sequence = Chain.Sequence(first, last);

        sequence.StartState.Should().BeSameAs(first);
        sequence.EndStates.Should().Equal(last);
        Compiled.Of(first).ShouldBe("""{ "Type": "Pass", "End": true }""");
    }

    [Fact]
    public void A_custom_chain_links_all_its_ends()
    {
        var yes = new Pass("Yes");
        var no = new Pass("No");
        var choice = new Choice("Which?").When(Condition.IsNull("$.a"), yes).Otherwise(no);

        var states = Compiled.StatesOf(Chain.Custom(choice, [yes, no], no).Next(new Pass("Join")));

        states.GetProperty("Yes").GetProperty("Next").ShouldBe("\"Join\"");
        states.GetProperty("No").GetProperty("Next").ShouldBe("\"Join\"");
    }

    [Fact]
    public void A_loop_leads_back()
    {
        var wait = new Wait("Wait", WaitTime.Seconds(1));

        var states = Compiled.StatesOf(wait.Next(new Pass("Check")).Next(wait));

        states.GetProperty("Check").GetProperty("Next").ShouldBe("\"Wait\"");
    }

    [Fact]
    public void A_chain_becomes_a_single_state() =>
        Compiled.Of(new Pass("A").Next(new Pass("B")).ToSingleState("Both")).ShouldBe("""
            {
              "Type": "Parallel",
              "End": true,
              "Branches": [{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "B" }, "B": { "Type": "Pass", "End": true } } }]
            }
            """);

    [Fact]
    public void A_chain_that_ends_in_a_choice_cannot_go_on()
    {
        var choice = new Choice("Which?").When(Condition.IsNull("$.a"), new Pass("A"));

        var act = () => new Pass("Start").Next(choice).Next(new Pass("B"));

        act.Should().Throw<InvalidOperationException>().WithMessage("\"B\" cannot follow \"Which?\" (ChainTests.cs:*)*call Afterwards()*");
    }
}
