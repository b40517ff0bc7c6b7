using System.Reflection;
using System.Text.Json;

namespace WorkflowBuilder.Tests.Conditions;

public class ConditionTests
{
    private const string Time = "2024-01-01T00:00:00Z";

    private static readonly Condition Present = Condition.IsPresent("$.a");

    [Theory]
    [MemberData(nameof(All))]
    public void Every_condition_is_written_as_the_construct_library_does(string method, Condition condition, string expected)
    {
        var rule = RuleOf(condition);

        rule.ShouldBeInOrder(expected.Insert(expected.Length - 1, ",\"Next\":\"A\""));
        method.Should().NotBeEmpty();
    }

    [Fact]
    public void Each_of_the_49_methods_has_its_line()
    {
        var methods = typeof(Condition).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly);

        var covered = All().Select(row => (string)row[0]);

        covered.Should().BeEquivalentTo(methods.Select(method => method.Name)).And.HaveCount(49);
    }

    [Fact]
    public void Combinations_nest()
    {
        var condition = Condition.And(Condition.Or(Present, Condition.Not(Present)), Condition.Not(Condition.And(Present, Present)));

        RuleOf(condition).ShouldBeInOrder("""
            {
              "And": [
                { "Or": [{ "Variable": "$.a", "IsPresent": true }, { "Not": { "Variable": "$.a", "IsPresent": true } }] },
                { "Not": { "And": [{ "Variable": "$.a", "IsPresent": true }, { "Variable": "$.a", "IsPresent": true }] } }
              ],
              "Next": "A"
            }
            """);
    }

    [Fact]
    public void A_condition_may_stand_in_several_rules()
    {
        var choice = new Choice("Which?").When(Present, new Pass("A")).When(Present, new Pass("B"));

        Compiled.Of(choice).GetProperty("Choices").ShouldBe("""
            [{ "Variable": "$.a", "IsPresent": true, "Next": "A" }, { "Variable": "$.a", "IsPresent": true, "Next": "B" }]
            """);
    }

    [Fact]
    public void Variables_and_the_context_may_be_compared()
    {
        RuleOf(Condition.StringEqualsJsonPath("$name", "$$.Execution.Name"))
            .ShouldBe("""{ "Variable": "$name", "StringEqualsPath": "$$.Execution.Name", "Next": "A" }""");
        RuleOf(Condition.StringEquals(JsonPath.ExecutionName, "x")).ShouldBe("""{ "Variable": "$$.Execution.Name", "StringEquals": "x", "Next": "A" }""");
    }

    [Fact]
    public void Conditions_nest_200_deep_and_no_deeper()
    {
        var deep = Nested(199);

        var json = SmallStack.Run(() => RuleOf(deep));
        var deeper = () => Nested(200);

        json.TryGetProperty("Not", out _).Should().BeTrue();
        deeper.Should().Throw<ArgumentException>().WithMessage("*more than 200 deep*one list.*");
    }

    [Fact]
    public void What_cannot_be_compared_is_refused()
    {
        var actions = new Dictionary<string, Action>
        {
            ["A path starts with $*Write \"$.a\"*"] = () => Condition.IsNull("a"),
            ["*compares what a path finds, not States.UUID()*in a state before.*"] = () => Condition.IsNull(JsonPath.Uuid()),
            ["*compares what a path finds*"] = () => Condition.StringEqualsJsonPath("$.a", JsonPath.Uuid()),
            ["JSON has no number NaN. Compare with a finite one.*"] = () => Condition.NumberEquals("$.a", double.NaN),
            ["And needs at least one condition.*"] = () => Condition.And(),
            ["Or needs at least one condition.*"] = () => Condition.Or(),
            ["A JSONata expression starts with {% and ends with %}*Put the marks around it.*"] = () => Condition.Jsonata("$a = 1"),
            ["*'condition'*"] = () => Condition.Not(null!),
            ["*'conditions'*"] = () => Condition.And(Present, null!),
            ["*'value'*"] = () => Condition.StringEquals("$.a", null!),
            ["*'variable'*"] = () => Condition.IsNull(null!),
        };

        foreach (var (message, action) in actions)
        {
            action.Should().Throw<ArgumentException>().WithMessage(message);
        }
    }

    public static TheoryData<string, Condition, string> All() => new()
    {
        { "And", Condition.And(Present), """{"And":[{"Variable":"$.a","IsPresent":true}]}""" },
        { "Or", Condition.Or(Present), """{"Or":[{"Variable":"$.a","IsPresent":true}]}""" },
        { "Not", Condition.Not(Present), """{"Not":{"Variable":"$.a","IsPresent":true}}""" },
        { "Jsonata", Condition.Jsonata("{% $a %}"), """{"Condition":"{% $a %}"}""" },
        { "BooleanEquals", Condition.BooleanEquals("$.a", true), """{"Variable":"$.a","BooleanEquals":true}""" },
        { "BooleanEqualsJsonPath", Condition.BooleanEqualsJsonPath("$.a", "$.b"), """{"Variable":"$.a","BooleanEqualsPath":"$.b"}""" },
        { "IsBoolean", Condition.IsBoolean("$.a"), """{"Variable":"$.a","IsBoolean":true}""" },
        { "IsNotBoolean", Condition.IsNotBoolean("$.a"), """{"Variable":"$.a","IsBoolean":false}""" },
        { "IsNull", Condition.IsNull("$.a"), """{"Variable":"$.a","IsNull":true}""" },
        { "IsNotNull", Condition.IsNotNull("$.a"), """{"Variable":"$.a","IsNull":false}""" },
        { "IsNumeric", Condition.IsNumeric("$.a"), """{"Variable":"$.a","IsNumeric":true}""" },
        { "IsNotNumeric", Condition.IsNotNumeric("$.a"), """{"Variable":"$.a","IsNumeric":false}""" },
        { "IsPresent", Condition.IsPresent("$.a"), """{"Variable":"$.a","IsPresent":true}""" },
        { "IsNotPresent", Condition.IsNotPresent("$.a"), """{"Variable":"$.a","IsPresent":false}""" },
        { "IsString", Condition.IsString("$.a"), """{"Variable":"$.a","IsString":true}""" },
        { "IsNotString", Condition.IsNotString("$.a"), """{"Variable":"$.a","IsString":false}""" },
        { "IsTimestamp", Condition.IsTimestamp("$.a"), """{"Variable":"$.a","IsTimestamp":true}""" },
        { "IsNotTimestamp", Condition.IsNotTimestamp("$.a"), """{"Variable":"$.a","IsTimestamp":false}""" },
        { "NumberEquals", Condition.NumberEquals("$.a", 1), """{"Variable":"$.a","NumericEquals":1}""" },
        { "NumberEqualsJsonPath", Condition.NumberEqualsJsonPath("$.a", "$.b"), """{"Variable":"$.a","NumericEqualsPath":"$.b"}""" },
        { "NumberGreaterThan", Condition.NumberGreaterThan("$.a", 1), """{"Variable":"$.a","NumericGreaterThan":1}""" },
        { "NumberGreaterThanEquals", Condition.NumberGreaterThanEquals("$.a", 1), """{"Variable":"$.a","NumericGreaterThanEquals":1}""" },
        {
            "NumberGreaterThanEqualsJsonPath", Condition.NumberGreaterThanEqualsJsonPath("$.a", "$.b"),
            """{"Variable":"$.a","NumericGreaterThanEqualsPath":"$.b"}"""
        },
        { "NumberGreaterThanJsonPath", Condition.NumberGreaterThanJsonPath("$.a", "$.b"), """{"Variable":"$.a","NumericGreaterThanPath":"$.b"}""" },
        { "NumberLessThan", Condition.NumberLessThan("$.a", 1.5), """{"Variable":"$.a","NumericLessThan":1.5}""" },
        { "NumberLessThanEquals", Condition.NumberLessThanEquals("$.a", -1), """{"Variable":"$.a","NumericLessThanEquals":-1}""" },
        { "NumberLessThanEqualsJsonPath", Condition.NumberLessThanEqualsJsonPath("$.a", "$.b"), """{"Variable":"$.a","NumericLessThanEqualsPath":"$.b"}""" },
        { "NumberLessThanJsonPath", Condition.NumberLessThanJsonPath("$.a", "$.b"), """{"Variable":"$.a","NumericLessThanPath":"$.b"}""" },
        { "StringEquals", Condition.StringEquals("$.a", "v"), """{"Variable":"$.a","StringEquals":"v"}""" },
        { "StringEqualsJsonPath", Condition.StringEqualsJsonPath("$.a", "$.b"), """{"Variable":"$.a","StringEqualsPath":"$.b"}""" },
        { "StringGreaterThan", Condition.StringGreaterThan("$.a", "v"), """{"Variable":"$.a","StringGreaterThan":"v"}""" },
        { "StringGreaterThanEquals", Condition.StringGreaterThanEquals("$.a", "v"), """{"Variable":"$.a","StringGreaterThanEquals":"v"}""" },
        {
            "StringGreaterThanEqualsJsonPath", Condition.StringGreaterThanEqualsJsonPath("$.a", "$.b"),
            """{"Variable":"$.a","StringGreaterThanEqualsPath":"$.b"}"""
        },
        { "StringGreaterThanJsonPath", Condition.StringGreaterThanJsonPath("$.a", "$.b"), """{"Variable":"$.a","StringGreaterThanPath":"$.b"}""" },
        { "StringLessThan", Condition.StringLessThan("$.a", "v"), """{"Variable":"$.a","StringLessThan":"v"}""" },
        { "StringLessThanEquals", Condition.StringLessThanEquals("$.a", "v"), """{"Variable":"$.a","StringLessThanEquals":"v"}""" },
        { "StringLessThanEqualsJsonPath", Condition.StringLessThanEqualsJsonPath("$.a", "$.b"), """{"Variable":"$.a","StringLessThanEqualsPath":"$.b"}""" },
        { "StringLessThanJsonPath", Condition.StringLessThanJsonPath("$.a", "$.b"), """{"Variable":"$.a","StringLessThanPath":"$.b"}""" },
        { "StringMatches", Condition.StringMatches("$.a", "v*"), """{"Variable":"$.a","StringMatches":"v*"}""" },
        { "TimestampEquals", Condition.TimestampEquals("$.a", Time), """{"Variable":"$.a","TimestampEquals":"2024-01-01T00:00:00Z"}""" },
        { "TimestampEqualsJsonPath", Condition.TimestampEqualsJsonPath("$.a", "$.b"), """{"Variable":"$.a","TimestampEqualsPath":"$.b"}""" },
        { "TimestampGreaterThan", Condition.TimestampGreaterThan("$.a", Time), """{"Variable":"$.a","TimestampGreaterThan":"2024-01-01T00:00:00Z"}""" },
        {
            "TimestampGreaterThanEquals", Condition.TimestampGreaterThanEquals("$.a", Time),
            """{"Variable":"$.a","TimestampGreaterThanEquals":"2024-01-01T00:00:00Z"}"""
        },
        {
            "TimestampGreaterThanEqualsJsonPath", Condition.TimestampGreaterThanEqualsJsonPath("$.a", "$.b"),
            """{"Variable":"$.a","TimestampGreaterThanEqualsPath":"$.b"}"""
        },
        { "TimestampGreaterThanJsonPath", Condition.TimestampGreaterThanJsonPath("$.a", "$.b"), """{"Variable":"$.a","TimestampGreaterThanPath":"$.b"}""" },
        { "TimestampLessThan", Condition.TimestampLessThan("$.a", Time), """{"Variable":"$.a","TimestampLessThan":"2024-01-01T00:00:00Z"}""" },
        { "TimestampLessThanEquals", Condition.TimestampLessThanEquals("$.a", Time), """{"Variable":"$.a","TimestampLessThanEquals":"2024-01-01T00:00:00Z"}""" },
        {
            "TimestampLessThanEqualsJsonPath", Condition.TimestampLessThanEqualsJsonPath("$.a", "$.b"),
            """{"Variable":"$.a","TimestampLessThanEqualsPath":"$.b"}"""
        },
        { "TimestampLessThanJsonPath", Condition.TimestampLessThanJsonPath("$.a", "$.b"), """{"Variable":"$.a","TimestampLessThanPath":"$.b"}""" },
    };

    private static Condition Nested(int levels)
    {
        var condition = Present;
        for (var i = 0; i < levels; i++)
        {
            condition = Condition.Not(condition);
        }

        return condition;
    }

    private static JsonElement RuleOf(Condition condition) => Compiled.Of(new Choice("Which?").When(condition, new Pass("A"))).GetProperty("Choices")[0];
}
