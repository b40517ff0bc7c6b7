namespace WorkflowBuilder.Tests.Compilation;

public class QueryLanguageTests
{
    [Theory]
    [MemberData(nameof(Combinations))]
    public void The_language_is_settled_over_the_whole_graph(string situation, QueryLanguage? ofWorkflow, IChainable definition, string expected)
    {
        var workflow = new Workflow(situation, definition) { QueryLanguage = ofWorkflow };

        var marks = Marks(workflow);

        marks.Should().Be(expected);
    }

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void A_contradiction_is_a_problem(string code, QueryLanguage? ofWorkflow, IChainable definition, string reason)
    {
        var problem = Compiled.ProblemOf(new Workflow("Test", definition) { QueryLanguage = ofWorkflow });

        problem.Code.Should().Be(code);
        problem.Message.Should().Contain("\"Bad\" (QueryLanguageTests.cs:").And.Contain(reason);
    }

    [Fact]
    public void A_neutral_task_takes_the_language_of_the_machine_at_any_depth()
    {
        var map = new Map("Each").ItemProcessor(new Parallel("Both").Branch(new LambdaInvoke("Call", "arn:f") { RetryOnServiceExceptions = false }));

        var json = Compiled.Of(new Workflow("Test", map) { QueryLanguage = QueryLanguage.Jsonata });

        CompiledStates.In(json).Single(state => state.Name == "Call").State.ShouldBe("""
            {
              "Type": "Task",
              "Resource": "arn:aws:states:::lambda:invoke",
              "Arguments": { "FunctionName": "arn:f", "Payload": "{% $states.input %}" },
              "End": true
            }
            """);
    }

    // The name of a JSONPath state begins with P, that of a JSONata state with A, that of a state without either with N.
    public static TheoryData<string, QueryLanguage?, IChainable, string> Combinations() => new()
    {
        { "only neutral", null, new Pass("N"), "-" },
        { "only JSONPath", null, Path("P"), "-" },
        { "only JSONata", null, Ata("A"), "JSONata" },
        { "neutral and JSONata", null, new Pass("N").Next(Ata("A")), "JSONata" },
        { "neutral and JSONPath", null, new Pass("N").Next(Path("P")), "-" },
        { "mixed", null, new Pass("N").Next(Ata("A")).Next(Path("P")), "- A=JSONata" },
        { "one JSONPath among many", null, Ata("A1").Next(Ata("A2")).Next(Path("P")), "- A1=JSONata A2=JSONata" },
        { "JSONata by a text value", null, new Pass("A") { Assign = new { a = "{% 1 %}" } }, "JSONata" },
        { "JSONata by a time", null, new Wait("A", WaitTime.Timestamp("{% $t %}")), "JSONata" },
        { "JSONata by a condition", null, new Choice("A").When(Condition.Jsonata("{% true %}"), new Succeed("N")), "JSONata" },
        { "JSONata by the output of a catcher", null, new Task("A", "arn:a").AddCatch(new Fail("N"), new() { Output = 1 }), "JSONata" },
        { "JSONata by its own word", null, new Pass("A") { QueryLanguage = QueryLanguage.Jsonata }, "JSONata" },
        { "JSONPath by its own word", null, new Pass("P") { QueryLanguage = QueryLanguage.JsonPath }.Next(Ata("A")), "- A=JSONata" },
        { "JSONPath by a value", null, new Pass("P") { Assign = new { a = JsonPath.StringAt("$.a") } }.Next(Ata("A")), "- A=JSONata" },
        { "JSONPath by a condition", null, new Choice("P").When(Condition.IsNull("$.a"), Ata("A")), "- A=JSONata" },
        { "JSONPath by a catcher", null, new Task("P", "arn:a").AddCatch(Ata("A"), new() { ResultPath = "$.e" }), "- A=JSONata" },
        { "JSONPath field beside JSONata text", null, new Pass("P") { Parameters = new { a = "{% 1 %}" } }, "-" },
        { "JSONata text in a comment", null, new Pass("N") { Comment = "{% 1 %}" }, "-" },
        {
            "JSONata text in the comment of a rule", null,
            new Choice("N").When(Condition.Jsonata("{% 1 %}"), Path("P"), new() { Comment = "{% 1 %}" }), "- N=JSONata"
        },
        { "explicit JSONPath", QueryLanguage.JsonPath, new Pass("N").Next(Ata("A")).Next(Path("P")), "JSONPath A=JSONata" },
        { "explicit JSONata", QueryLanguage.Jsonata, new Pass("N").Next(Ata("A")), "JSONata" },
        { "explicit JSONata, repeated by a state", QueryLanguage.Jsonata, new Pass("A") { QueryLanguage = QueryLanguage.Jsonata }, "JSONata" },
        { "nested JSONata in neutral", null, new Parallel("N").Branch(Ata("A")), "JSONata" },
        { "nested JSONPath in JSONata", null, new Parallel("A") { Output = 1 }.Branch(Path("P"), new Pass("N")), "- A=JSONata" },
        { "nested JSONata in JSONPath", null, new Map("P") { ItemsPath = "$.l" }.ItemProcessor(Ata("A")), "- A=JSONata" },
        {
            "deeply nested", null,
            new Map("N1").ItemProcessor(new Parallel("N2").Branch(Ata("A"), new Map("N3").ItemProcessor(Path("P")))), "- A=JSONata"
        },
        { "nested in an explicit machine", QueryLanguage.JsonPath, new Map("N1").ItemProcessor(Ata("A").Next(new Pass("N2"))), "JSONPath A=JSONata" },
        { "in an error handler", null, new Task("N", "arn:a").AddCatch(Ata("A")), "JSONata" },
    };

    public static TheoryData<string, QueryLanguage?, IChainable, string> Contradictions() => new()
    {
        { "WFB9005", null, new Pass("Bad") { InputPath = "$.a", Output = 1 }, "has InputPath, which is JSONPath, and Output, which is JSONata" },
        { "WFB9005", null, new Pass("Bad") { Output = 1, Assign = new { a = JsonPath.Uuid() } }, "has Assign, which is JSONPath, and Output" },
        { "WFB9005", null, new Map("N").ItemProcessor(new Pass("Bad") { InputPath = "$.a", Output = 1 }), "Write the whole state in one of the two." },
        { "WFB9006", null, new Pass("Bad") { QueryLanguage = QueryLanguage.JsonPath, Output = 1 }, "says that it is JSONPath, but Output is JSONata" },
        { "WFB9006", null, new Pass("Bad") { QueryLanguage = QueryLanguage.Jsonata, ResultPath = "$.a" }, "says that it is JSONata, but ResultPath is JSONPath" },
        { "WFB9007", QueryLanguage.Jsonata, new Pass("Bad") { QueryLanguage = QueryLanguage.JsonPath }, "which no state can take back" },
        { "WFB9007", QueryLanguage.Jsonata, new Pass("Bad") { InputPath = "$.a" }, "Leave QueryLanguage of the workflow unset" },
        { "WFB9007", QueryLanguage.Jsonata, new Map("N").ItemProcessor(new Pass("Bad") { InputPath = "$.a" }), "or write the state in JSONata" },
        { "WFB9007", QueryLanguage.Jsonata, new LambdaInvoke("Bad", "arn:f") { Payload = new { a = JsonPath.Uuid() } }, "is JSONPath, but the workflow" },
    };

    private static Pass Path(string name) => new(name) { InputPath = "$.a" };

    private static Pass Ata(string name) => new(name) { Output = "{% 1 %}" };

    // The language of the machine, then the states that name another.
    private static string Marks(Workflow workflow)
    {
        var json = Compiled.Of(workflow);
        var machine = json.TryGetProperty("QueryLanguage", out var language) ? language.GetString()! : "-";
        var own = CompiledStates.In(json)
            .Where(state => state.State.TryGetProperty("QueryLanguage", out _))
            .Select(state => $"{state.Name}={state.State.GetProperty("QueryLanguage").GetString()}");
        return string.Join(' ', own.Prepend(machine));
    }
}
