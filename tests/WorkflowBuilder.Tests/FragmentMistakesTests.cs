namespace WorkflowBuilder.Tests;

public class FragmentMistakesTests
{
    [Fact]
    public void A_fragment_without_a_start_cannot_follow()
    {
        var link = () => new Pass("A").Next(new Fragment(start: null));

        link.Should().Throw<InvalidOperationException>().WithMessage("\"F\" has no StartState, so it cannot follow \"A\" (FragmentMistakesTests.cs:*). Create the states*");
    }

    [Fact]
    public void A_fragment_that_ends_in_itself_cannot_be_followed()
    {
        var link = () => new Fragment(new Pass("A")).Next(new Pass("B"));

        link.Should().Throw<InvalidOperationException>().WithMessage("Fragment \"F\" names itself among its EndStates (FragmentMistakesTests.cs:*). Name the states*");
    }

    [Fact]
    public void An_end_that_says_no_is_no_end()
    {
        var state = new CustomState("A", new { Type = "Pass", End = false });

        new Workflow("W", state).Validate().Select(problem => problem.Code).Should().Contain("WFB1106");
    }

    private sealed class Fragment(State? start) : StateMachineFragment("F")
    {
        public override State StartState => start!;

        public override IReadOnlyList<INextable> EndStates => [this];
    }
}
