namespace WorkflowBuilder.Tests;

/// <summary>What a user may get wrong: each message names the state, the place in C# and the cure.</summary>
public class BadInputTests
{
    private const string Here = "BadInputTests.cs:";
    private const string NotWhole = "00:00:00.5000000 is not a whole number of seconds";

    private static readonly TimeSpan HalfASecond = TimeSpan.FromSeconds(0.5);

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_mistake_is_refused_at_once(string mistake, Func<object> act, string state, string cure)
    {
        var message = act.Should().Throw<Exception>(mistake).Which.Message;

        message.Should().Contain(state).And.Contain(Here).And.Contain(cure);
    }

    [Theory]
    [MemberData(nameof(Reported))]
    public void A_mistake_in_the_whole_is_reported_when_it_is_compiled(string mistake, IChainable definition, string code, string cure)
    {
        var problem = Compiled.ProblemOf(definition);

        problem.Code.Should().Be(code, mistake);
        problem.Location!.Value.File.Should().EndWith("BadInputTests.cs");
        problem.Message.Should().Contain($"\"Bad\" ({Here}").And.Contain(cure);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_refused_before_a_state_knows_it(string mistake, Func<object> act, string reason, string cure)
    {
        var message = act.Should().Throw<ArgumentException>(mistake).Which.Message;

        message.Should().Contain(reason).And.Contain(cure);
    }

    [Fact]
    public void A_second_next_names_both_places()
    {
        var bad = new Pass("Bad");
        bad.Next(new Pass("First"));

        var act = () => bad.Next(new Pass("Second"));

        act.Should().Throw<InvalidOperationException>().WithMessage(
            $"*\"Bad\" ({Here}*is already followed by \"First\" (linked at {Here}*cannot be followed by \"Second\" ({Here}*Branch with a Choice*");
    }

    [Fact]
    public void A_second_otherwise_names_both_places()
    {
        var choice = new Choice("Bad").Otherwise(new Pass("First"));

        var act = () => choice.Otherwise(new Pass("Second"));

        act.Should().Throw<InvalidOperationException>().WithMessage(
            $"*\"Bad\" ({Here}*already has the default \"First\" (set at {Here}*\"Second\"*({Here}*Keep one Otherwise.*");
    }

    public static TheoryData<string, Func<object>, string, string> Refused() => new()
    {
        { "null name", () => new Pass(null!), "A state needs a name", "Give it one of 1 to 80 characters." },
        { "empty name", () => new Succeed(""), "A state needs a name", "Give it one of 1 to 80 characters." },
        { "long name", () => new Fail(new string('n', 81)), new string('n', 81), "shorten it." },
        { "null name of a workflow", () => new Workflow(null!, new Pass("A")), "name of a workflow", "Choose another." },
        { "empty name of a workflow", () => new Workflow("", new Pass("A")), "name of a workflow", "Choose another." },
        { "long name of a workflow", () => new Workflow(new string('n', 81), new Pass("A")), "has 81", "Choose another." },
        { "null definition", () => new Workflow("Bad", null!), "\"Bad\"", "Give it a state, a chain or a fragment." },
        { "null next", () => new Pass("Bad").Next(null!), "\"Bad\"", "Create the next state before linking it." },
        { "null handler", () => new Task("Bad", "arn:a").AddCatch(null!), "\"Bad\"", "Create the state before adding it." },
        { "null branch", () => new Parallel("Bad").Branch([null!]), "\"Bad\"", "Create the branch before adding it." },
        { "null condition", () => new Choice("Bad").When(null!, new Pass("A")), "\"Bad\"", "Give it both a condition and a next state." },
        { "null next of a rule", () => new Choice("Bad").When(Condition.IsNull("$.a"), null!), "\"Bad\"", "Give it both a condition and a next state." },
        { "null otherwise", () => new Choice("Bad").Otherwise(null!), "\"Bad\"", "Create the state before linking it." },
        { "null item processor", () => new Map("Bad").ItemProcessor(null!), "\"Bad\"", "Create its first state before adding it." },
        {
            "second item processor", () => new Map("Bad").ItemProcessor(new Pass("A")).ItemProcessor(new Pass("B")),
            "\"Bad\"", "Keep one of the two."
        },
        {
            "config of a distributed map", () => new DistributedMap("Bad").ItemProcessor(new Pass("A"), new() { Mode = ProcessorMode.Inline }),
            "\"Bad\"", "Leave the config out and set MapExecutionType."
        },
        { "null time", () => new Wait("Bad", null!), "\"Bad\"", "Give it one of WaitTime's." },
        { "null resource", () => new Task("Bad", null!), "\"Bad\"", "Give it one that is not empty." },
        { "empty function", () => new LambdaInvoke("Bad", ""), "\"Bad\"", "Give it one that is not empty." },
        { "null JSON", () => new CustomState("Bad", null!), "\"Bad\"", "Give it an object with at least a Type." },
        { "no errors to retry", () => new Task("Bad", "arn:a").AddRetry(new() { Errors = [] }), "\"Bad\"", "leave the list out for all of them." },
        { "no errors to catch", () => new Task("Bad", "arn:a").AddCatch(new Pass("A"), new() { Errors = [] }), "\"Bad\"", "leave the list out for all of them." },
        {
            "all errors beside others", () => new Task("Bad", "arn:a").AddRetry(new() { Errors = [Errors.All, "Other"] }),
            "\"Bad\"", "Leave the others out; it matches them too."
        },
        { "next after a choice", () => new Pass("A").Next(new Choice("Bad")).Next(new Pass("B")), "\"Bad\"", "call Afterwards()" },
        {
            "otherwise given and asked for", () => new Choice("Bad").Otherwise(new Pass("A")).Afterwards(new() { IncludeOtherwise = true }),
            "\"Bad\"", "Drop one of the two."
        },
    };

    public static TheoryData<string, IChainable, string, string> Reported() => new()
    {
        { "no branch", new Parallel("Bad"), "WFB9003", "Add at least one with Branch(...)." },
        { "no item processor", new Map("Bad"), "WFB9003", "Give it an ItemProcessor(...)." },
        { "no item processor", new DistributedMap("Bad"), "WFB9003", "Give it an ItemProcessor(...)." },
        { "cycle", new Pass("Bad") { Result = Cycle() }, "WFB9004", "Copy what is needed into a plain object." },
        { "NaN", new Pass("Bad") { Result = new { a = double.NaN } }, "WFB9004", "Give a finite number, null or text." },
        { "infinity", new LambdaInvoke("Bad", "arn:f") { Payload = new { a = float.NegativeInfinity } }, "WFB9004", "Give a finite number, null or text." },
        { "delegate", new Pass("Bad") { Parameters = new { a = new Action(() => { }) } }, "WFB9004", "Give text, numbers, booleans" },
        { "type", new Pass("Bad") { Parameters = new { a = typeof(string) } }, "WFB9004", "Give text, numbers, booleans" },
        { "no element", new Pass("Bad") { Result = default(System.Text.Json.JsonElement) }, "WFB9004", "Give a value that has JSON." },
        { "getter that throws", new Pass("Bad") { Result = new Throwing() }, "WFB9004", "Give a value whose properties can be read." },
        { "half a character", new Pass("Bad") { Result = "\uD83D" }, "WFB9004", "Give text" },
        { "half a character in a comment", new Pass("Bad") { Comment = "\uD83D" }, "WFB9004", "Give text" },
        { "half a character in a handler", new Task("Bad", "arn:a").AddRetry(new() { Errors = ["\uD83D"] }), "WFB9004", "Give text" },
        { "null among errors", new Task("Bad", "arn:a").AddRetry(new() { Errors = [null!] }), "WFB9004", "Give text." },
        { "path inside text", new Pass("Bad") { Parameters = new { a = $"Hi {JsonPath.StringAt("$.a")}" } }, "WFB9004", "Use JsonPath.Format(" },
        { "path inside a comment", new Pass("Bad") { Comment = $"Hi {JsonPath.StringAt("$.a")}" }, "WFB9004", "Use the field that ends in Path." },
        { "path as an error", new Fail("Bad") { Error = JsonPath.StringAt("$.a").ToString() }, "WFB9004", "Use the field that ends in Path." },
        { "path in a result", new Pass("Bad") { Result = new { a = JsonPath.StringAt("$.a") } }, "WFB9004", "Use Parameters instead." },
        { "path as a name", new Pass("Bad") { Parameters = new Dictionary<string, int> { [$"{JsonPath.Uuid()}"] = 1 } }, "WFB9004", "write the name as text." },
        { "path as a whole", new Pass("Bad") { Parameters = JsonPath.ObjectAt("$.a") }, "WFB9004", "Wrap it in an object" },
        { "paths in an array as a whole", new Pass("Bad") { Parameters = new[] { JsonPath.ObjectAt("$.a") } }, "WFB9004", "Wrap it in an object" },
        { "seconds that are no number", new Task("Bad", "arn:a") { TaskTimeout = Timeout.Seconds(double.NaN) }, "WFB9004", "Give a finite one." },
        { "JSON that is no object", new CustomState("Bad", new[] { 1 }), "WFB9011", "Give it an object with at least a Type." },
        { "two ways on", new CustomState("Bad", new { Type = "Pass", Next = "A" }).Next(new Pass("A")), "WFB9012", "Drop one of the two." },
    };

    public static TheoryData<string, Func<object>, string, string> Values() => new()
    {
        { "no id of a fragment", () => new Fragment(""), "id", "empty" },
        { "part of a second in a workflow", () => new Workflow("W", new Pass("A")) { Timeout = HalfASecond }, NotWhole, "Round it." },
        { "part of a second to wait", () => WaitTime.Duration(HalfASecond), NotWhole, "Round it." },
        { "part of a second to time out", () => new Task("T", "arn:a") { TaskTimeout = HalfASecond }, NotWhole, "Round it." },
        { "part of a second between tries", () => new Retry { Interval = HalfASecond }, NotWhole, "Round it." },
        { "part of a second at most", () => new Retry { MaxDelay = HalfASecond }, NotWhole, "Round it." },
        { "JSONata without marks", () => Timeout.Jsonata("$t"), "this is \"$t\"", "Put the marks around it." },
        { "JSONata with half of the marks", () => Condition.Jsonata("{% $t"), "this is \"{% $t\"", "Put the marks around it." },
        { "JSONata number", () => new Map("M") { MaxConcurrency = "$n" }, "this is \"$n\"", "Put the marks around it." },
        { "number that is none", () => new Map("M") { MaxConcurrency = double.NaN }, "no number NaN", "Give a finite one." },
        { "path without dollar", () => new Pass("P") { InputPath = "a.b" }, "this is \"a.b\"", "Write \"$.a.b\"" },
    };

    private static Dictionary<string, object> Cycle()
    {
        var cycle = new Dictionary<string, object>();
        cycle["self"] = cycle;
        return cycle;
    }

    private sealed class Throwing
    {
        public string Id { get; } = "no";

        public string Name => Id == "no" ? throw new KeyNotFoundException("No name yet.") : Id;
    }

    private sealed class Fragment(string id) : StateMachineFragment(id)
    {
        public override State StartState => new Pass("A");

        public override IReadOnlyList<INextable> EndStates => [];
    }
}
