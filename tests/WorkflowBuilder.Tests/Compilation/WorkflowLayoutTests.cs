using System.Globalization;
using System.Text.Json;

namespace WorkflowBuilder.Tests.Compilation;

public class WorkflowLayoutTests
{
    [Fact]
    public void A_name_used_twice_is_a_problem_that_names_both_places()
    {
        var first = new Pass("Same");
        var second = new Pass("Same");

        var problem = Compiled.ProblemOf(first.Next(second));

        problem.Code.Should().Be("WFB2004");
        problem.Aws?.Code.Should().Be("DUPLICATE_STATE_NAME");
        problem.Message.Should().Contain($"used at WorkflowLayoutTests.cs:{first.Location.Line} and again at WorkflowLayoutTests.cs:{second.Location.Line}");
    }

    [Fact]
    public void A_name_used_twice_in_nested_scopes_is_a_problem_that_names_both_places()
    {
        var inBranch = new Pass("Same");
        var inItem = new Pass("Same");
        var parallel = new Parallel("Both").Branch(inBranch, new Map("Each").ItemProcessor(inItem));

        var problem = Compiled.ProblemOf(parallel);

        problem.Code.Should().Be("WFB2004");
        problem.Pointer.Should().Be("/States/Both/Branches/1/States/Each/ItemProcessor/States/Same");
        problem.Message.Should().Contain($"used at {inBranch.Location} and again at {inItem.Location}").And.Contain("rename one");
        problem.Related.Should().Equal(new RelatedPlace("The first state of that name is here.", "/States/Both/Branches/0/States/Same") { Location = inBranch.Location });
    }

    [Fact]
    public void A_name_too_long_with_its_prefix_is_a_problem()
    {
        var pass = new Pass(new string('n', 79));
        pass.AddPrefix("p:");

        var problem = Compiled.ProblemOf(pass);

        problem.Code.Should().Be("WFB2005");
        problem.Message.Should().Contain("(WorkflowLayoutTests.cs:").And.Contain("has 81 characters").And.Contain("Shorten");
    }

    [Fact]
    public void A_name_of_80_characters_is_allowed() =>
        Compiled.Of(new Pass(new string('n', 80))).ShouldBe("""{ "Type": "Pass", "End": true }""");

    [Fact]
    public void The_pointer_escapes_the_name() => Compiled.ProblemOf(new Parallel("a/b~c")).Pointer.Should().Be("/States/a~1b~0c");

    [Fact]
    public void A_state_in_two_branches_is_a_problem()
    {
        var shared = new Pass("Shared");

        var problem = Compiled.ProblemOf(new Parallel("Both").Branch(shared, shared));

        problem.Code.Should().Be("WFB9001");
        problem.Message.Should().Contain($"{shared} stands at /States/Both/Branches/0/States/Shared and again at /States/Both/Branches/1/States/Shared")
            .And.Contain("create one for each");
    }

    [Fact]
    public void A_branch_that_leads_back_outside_is_a_problem()
    {
        var outside = new Pass("Outside");
        var parallel = new Parallel("Both").Branch(new Pass("Inside").Next(outside));

        var problem = Compiled.ProblemOf(new Pass("Start").Next(new Choice("Which?").When(Condition.IsNull("$.a"), outside).Otherwise(parallel)));

        problem.Code.Should().Be("WFB9001");
        problem.Message.Should().Contain(outside.ToString());
    }

    [Fact]
    public void A_parallel_nested_in_itself_is_a_problem()
    {
        var parallel = new Parallel("Both");
        parallel.Branch(parallel);

        var problem = Compiled.ProblemOf(parallel);

        problem.Code.Should().Be("WFB9001");
        problem.Message.Should().Contain("\"Both\" (WorkflowLayoutTests.cs:");
    }

    [Fact]
    public void A_state_in_two_workflows_is_a_problem_that_names_both()
    {
        var shared = new Pass("Shared");
        var first = new Workflow("First", shared);
        var second = new Workflow("Second", shared);
        first.ToJson();

        var problem = Compiled.ProblemOf(second);

        problem.Code.Should().Be("WFB9002");
        problem.Message.Should().Contain(shared.ToString()).And.Contain($"\"First\" ({first.Location})").And.Contain($"\"Second\" ({second.Location})")
            .And.Contain("Create the states of each workflow");
    }

    [Fact]
    public void A_chain_of_100_000_states_compiles_on_a_small_stack()
    {
        const int count = 100_000;

        var json = SmallStack.Run(() => new Workflow("Long", Line(count)).ToJson(new() { Indented = false }));

        var states = JsonElement.Parse(json).GetProperty("States").EnumerateObject().ToList();
        states.Should().HaveCount(count);
        states[^2].Value.ShouldBe("""{ "Type": "Pass", "Next": "99999" }""");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nesting_of_1_000_levels_compiles_on_a_small_stack(bool asMap)
    {
        var json = SmallStack.Run(() => new Workflow("Deep", Nest(1_000, asMap)).ToJson());

        CompiledStates.In(Compiled.Parse(json)).Should().HaveCount(1_001);
    }

    [Theory]
    [InlineData(1_001)]
    [InlineData(20_000)]
    public void Nesting_deeper_is_refused(int levels)
    {
        var problem = SmallStack.Run(() => Compiled.ProblemOf(Nest(levels, asMap: false)));

        problem.Code.Should().Be("WFB9008");
        problem.Message.Should().Contain($"\"{levels - 1_000}\" (WorkflowLayoutTests.cs:").And.Contain("more than 1000 levels deep").And.Contain("nested in itself");
    }

    private static Pass Line(int count)
    {
        var first = new Pass("0");
        var last = first;
        for (var i = 1; i < count; i++)
        {
            var next = new Pass(i.ToString(CultureInfo.InvariantCulture));
            last.Next(next);
            last = next;
        }

        return first;
    }

    // The pass "0" is innermost.
    private static State Nest(int levels, bool asMap)
    {
        State state = new Pass("0");
        for (var i = 1; i <= levels; i++)
        {
            var name = i.ToString(CultureInfo.InvariantCulture);
            state = asMap ? new Map(name).ItemProcessor(state) : new Parallel(name).Branch(state);
        }

        return state;
    }
}
