using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Runner.Tests.Running;

/// <summary>Compares what the validator says of small random definitions with what happens when they run.</summary>
public class PredictedFailureTests
{
    private const int Definitions = 200;
    private const int Runs = 5;
    private const int States = 7;

    private static readonly string[] Values =
        ["5", "7", "\"5\"", "\"a\"", "true", "null", "{}", """{ "a": 1 }""", """{ "a": "x", "b": { "c": 2 } }""", "[ 1 ]"];

    private static readonly string[] Comparisons =
    [
        "\"StringEquals\": \"5\"", "\"NumericLessThan\": 6", "\"BooleanEquals\": true", "\"IsPresent\": true", "\"IsString\": true",
        "\"StringEqualsPath\": \"$.y\"",
    ];

    private static readonly string[] Conditions =
        ["{0} = 5", "'5' = {0}", "{0} < 6", "{0} = true", "$exists({0})", "$type({0}) = 'string'", "{0} = {1}", "$exists({0}) and {0} = $now()"];

    [Theory]
    [InlineData(QueryLanguage.JsonPath)]
    [InlineData(QueryLanguage.Jsonata)]
    public async System.Threading.Tasks.Task What_is_said_to_be_impossible_never_happens(QueryLanguage language)
    {
        var random = new Random(11);
        var seen = new HashSet<string>();

        for (var i = 0; i < Definitions; i++)
        {
            var text = Definition(random, language);
            var findings = AslValidator.Validate(AslReader.Read(text), new() { MinimumSeverity = DiagnosticSeverity.Hint });
            findings.Should().NotContain(finding => finding.Severity == DiagnosticSeverity.Error, text);

            for (var run = 0; run < Runs; run++)
            {
                var result = await Machine.RunAsync(text, Object(random, () => Any(Values, random)));
                foreach (var finding in findings)
                {
                    seen.Add(finding.Code);
                    Happens(finding, result).Should().BeFalse("{0} of {1}", finding, text);
                }
            }
        }

        seen.Should().Contain(["WFB3205", language == QueryLanguage.JsonPath ? "WFB3101" : "WFB3102"]);
    }

    /// <summary>Tells whether a run shows that a finding is wrong: a rule matched that never does, or a state succeeded that never does.</summary>
    private static bool Happens(Diagnostic finding, ExecutionResult result)
    {
        var steps = finding.Pointer.Split('/');
        var isRule = steps.Length > 4 && steps[3] == "Choices";
        return finding.Code switch
        {
            "WFB3205" => result.VisitedStates.Contains($"{steps[2]}{steps[4]}"),
            "WFB3101" or "WFB3102" when !isRule => result.VisitedStates.Contains(steps[2])
                && !(result.Status == ExecutionStatus.Failed && result.VisitedStates[^1] == steps[2]),
            _ => false,
        };
    }

    private static string Definition(Random random, QueryLanguage language)
    {
        var states = Enumerable.Range(0, States).Select(i => language == QueryLanguage.JsonPath ? PathState(random, i) : ExpressionState(random, i));
        var field = language == QueryLanguage.Jsonata ? "\"QueryLanguage\": \"JSONata\", " : "";
        return $$"""{ "StartAt": "S0", {{field}}"States": { {{string.Join(",\n", states)}}, "S{{States}}": { "Type": "Succeed" } } }""";
    }

    private static string PathState(Random random, int i) => random.Next(6) switch
    {
        0 => Pass(i, $"\"Result\": {Any(Values, random)}, \"ResultPath\": \"{Any(["$", "$.x", "$.y", "$.x.b"], random)}\""),
        1 => Pass(i, $$""" "Parameters": {{Template(random)}}, "ResultPath": "{{Any(["$", "$.x"], random)}}" """),
        2 => Pass(i, $$""" "Assign": {{Template(random, "v", "w")}} """),
        3 => Pass(i, $$""" "{{Any(["InputPath", "OutputPath"], random)}}": "{{Path(random)}}" """),
        _ => Choice(random, i, () => $$""" "Variable": "{{Path(random)}}", {{Any(Comparisons, random)}} """),
    };

    private static string ExpressionState(Random random, int i) => random.Next(5) switch
    {
        0 or 1 => Pass(i, $"\"Output\": {Object(random, () => Value(random))}"),
        2 => Pass(i, $"\"Assign\": {Object(random, () => Value(random), "v", "w")}"),
        _ => Choice(random, i, () => $$""" "Condition": "{% {{string.Format(null, Any(Conditions, random), Read(random), Read(random))}} %}" """),
    };

    private static string Pass(int i, string fields) => $$""" "S{{i}}": { "Type": "Pass", {{fields}}, "Next": "S{{i + 1}}" } """;

    // Each rule leads to a state of its own, which tells that it matched.
    private static string Choice(Random random, int i, Func<string> condition)
    {
        var rules = Enumerable.Range(0, 2).Select(rule => $$"""{ {{condition()}}, "Next": "S{{i}}{{rule}}" }""");
        var targets = Enumerable.Range(0, 2).Select(rule => $$""", "S{{i}}{{rule}}": { "Type": "Pass", "Next": "S{{random.Next(i + 1, States + 1)}}" } """);
        return $$""" "S{{i}}": { "Type": "Choice", "Choices": [ {{string.Join(", ", rules)}} ], "Default": "S{{i + 1}}" } {{string.Concat(targets)}} """;
    }

    private static string Template(Random random, string one = "x", string other = "y") => $$"""
        { {{Member(random, one)}}, {{Member(random, other)}} }
        """;

    private static string Member(Random random, string name) => random.Next(3) switch
    {
        0 => $$""" "{{name}}.$": "{{Path(random)}}" """,
        1 => $$""" "{{name}}": { "a.$": "{{Path(random)}}" } """,
        _ => $$""" "{{name}}": {{Any(Values, random)}} """,
    };

    private static string Value(Random random) => random.Next(3) switch
    {
        0 => $$""" "{% {{Read(random)}} %}" """,
        1 => $$""" "{% $count({{Read(random)}}) > 1 ? 'a' : {'a': {{Read(random)}}} %}" """,
        _ => Any(Values, random),
    };

    private static string Object(Random random, Func<string> value, string one = "x", string other = "y") => random.Next(4) switch
    {
        0 => $$"""{ "{{one}}": {{value()}} }""",
        _ => $$"""{ "{{one}}": {{value()}}, "{{other}}": {{value()}} }""",
    };

    private static string Path(Random random) => Any(["$", "$.x", "$.y", "$.x.a", "$.y.a", "$.x.b.c", "$v", "$v.a", "$v.b.c", "$w.a"], random);

    private static string Read(Random random) =>
        Any(["$states.input", "$states.input.x", "$states.input.y", "$states.input.x.a", "$states.input.x.b.c", "$v", "$v.a", "$v.b.c", "$w.a"], random);

    private static string Any(string[] texts, Random random) => texts[random.Next(texts.Length)];
}
