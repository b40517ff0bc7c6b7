namespace WorkflowBuilder.Tests;

public class JsonPathTests
{
    private static readonly JsonPathValue List = JsonPath.ListAt("$.l");

    [Theory]
    [MemberData(nameof(Members))]
    public void Every_member_is_written_with_the_suffix(object value, string expected) =>
        Compiled.Of(new Pass("P") { Parameters = new { k = value } }).GetProperty("Parameters").ShouldBe(expected);

    [Fact]
    public void Functions_nest_in_one_another()
    {
        var value = JsonPath.Format(
            "{} of {}",
            JsonPath.MathAdd(JsonPath.ArrayLength(List), 1),
            JsonPath.ArrayGetItem(JsonPath.Array(JsonPath.Uuid(), "it's", JsonPath.Discard, true), JsonPath.MathRandom(0, 3, JsonPath.NumberAt("$.seed"))));

        value.Expression.Should().Be(
            @"States.Format('{} of {}', States.MathAdd(States.ArrayLength($.l), 1), " +
            @"States.ArrayGetItem(States.Array(States.UUID(), 'it\'s', null, true), States.MathRandom(0, 3, $.seed)))");
    }

    [Fact]
    public void Text_that_looks_like_a_path_stays_a_literal() =>
        JsonPath.Array("$.a", "States.UUID()").Expression.Should().Be("States.Array('$.a', 'States.UUID()')");

    [Fact]
    public void Quotes_backslashes_and_braces_of_a_literal_are_escaped() =>
        JsonPath.Base64Encode("a'b\\c{d}").Expression.Should().Be(@"States.Base64Encode('a\'b\\c\{d\}')");

    [Fact]
    public void A_template_keeps_its_placeholders_and_escapes() =>
        JsonPath.Format(@"it's \{\} {}", 1).Expression.Should().Be(@"States.Format('it\'s \{\} {}', 1)");

    [Fact]
    public void A_template_may_be_a_path_with_any_number_of_values() =>
        JsonPath.Format(JsonPath.StringAt("$.t"), 1, 2).Expression.Should().Be("States.Format($.t, 1, 2)");

    [Fact]
    public void Numbers_do_not_depend_on_the_culture()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = new("de-DE");
        try
        {
            JsonPath.MathAdd(1.5, -2).Expression.Should().Be("States.MathAdd(1.5, -2)");
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void Paths_stand_at_any_depth()
    {
        var parameters = new { a = new { b = new object[] { new { c = JsonPath.StringAt("$.x") }, "plain" } }, d = "$.literal" };

        Compiled.Of(new Pass("P") { Parameters = parameters }).GetProperty("Parameters").ShouldBe("""
            { "a": { "b": [{ "c.$": "$.x" }, "plain"] }, "d": "$.literal" }
            """);
    }

    [Fact]
    public void An_array_with_paths_becomes_a_call()
    {
        var parameters = new
        {
            k = new object?[] { JsonPath.StringAt("$.x"), "it's {}", 1.5, true, null, new object[] { JsonPath.Uuid(), 2 }, new { a = "b" }, JsonPath.Discard },
        };

        Compiled.Of(new Pass("P") { Parameters = parameters }).GetProperty("Parameters").ShouldBe("""
            { "k.$": "States.Array($.x, 'it\\'s \\{\\}', 1.5, true, null, States.Array(States.UUID(), 2), States.StringToJson('\\{\"a\":\"b\"\\}'), null)" }
            """);
    }

    [Fact]
    public void A_nested_array_with_a_path_makes_the_outer_one_a_call() =>
        Compiled.Of(new Pass("P") { Parameters = new { k = new object[] { 1, new object[] { JsonPath.StringAt("$.x") } } } }).GetProperty("Parameters")
            .ShouldBe("""{ "k.$": "States.Array(1, States.Array($.x))" }""");

    [Fact]
    public void An_array_with_a_path_beside_an_object_with_one_cannot_be_built()
    {
        var pass = new Pass("P") { Parameters = new { k = new object[] { JsonPath.StringAt("$.x"), new { a = JsonPath.StringAt("$.y") } } } };

        var problem = Compiled.ProblemOf(pass);

        problem.Code.Should().Be("WFB9004");
        problem.Message.Should().Contain("\"P\" (JsonPathTests.cs:").And.Contain("no intrinsic function can build").And.Contain("in JSONata.");
    }

    [Fact]
    public void A_path_written_into_text_as_a_whole_is_still_a_path()
    {
        var text = JsonPath.StringAt("$.x").ToString();

        JsonPath.IsEncodedJsonPath(text).Should().BeTrue();
        JsonPath.IsEncodedJsonPath("$.x").Should().BeFalse();
        JsonPath.StringAt(text).Expression.Should().Be("$.x");
        JsonPath.Base64Encode(text).Expression.Should().Be("States.Base64Encode($.x)");
        Compiled.Of(new Pass("P") { Parameters = new { k = text } }).GetProperty("Parameters").ShouldBe("""{ "k.$": "$.x" }""");
    }

    [Fact]
    public void Two_paths_in_one_text_are_not_taken_for_one()
    {
        var text = $"{JsonPath.StringAt("$.x")}{JsonPath.StringAt("$.y")}";

        JsonPath.IsEncodedJsonPath(text).Should().BeFalse();
        Compiled.ProblemOf(new Pass("P") { Parameters = new { k = text } }).Message.Should().Contain("JsonPath.Format");
    }

    [Fact]
    public void A_path_before_text_that_ends_in_brackets_is_not_taken_for_a_longer_path()
    {
        var text = $"{JsonPath.StringAt("$.x")} and {{[1]}}";

        JsonPath.IsEncodedJsonPath(text).Should().BeFalse();
        Compiled.ProblemOf(new Pass("P") { Parameters = new { k = text } }).Message.Should().Contain("JsonPath.Format");
    }

    [Fact]
    public void A_member_that_has_the_suffix_keeps_it() =>
        Compiled.Of(new Pass("P") { Parameters = new Dictionary<string, object> { ["a.$"] = "$.x", ["b.$"] = JsonPath.StringAt("$.y") } }).GetProperty("Parameters")
            .ShouldBe("""{ "a.$": "$.x", "b.$": "$.y" }""");

    [Fact]
    public void Misused_functions_are_refused_with_the_cure()
    {
        var actions = new Dictionary<string, Action>
        {
            ["A path starts with $*Write \"$.a\"*"] = () => JsonPath.StringAt("a"),
            ["The template \"{} {}\" has 2 {}, but 1 values are given. Give one for each.*"] = () => JsonPath.Format("{} {}", 1),
            [@"The template ""\{} {}"" has 1 {}, but 2 values are given*"] = () => JsonPath.Format(@"\{} {}", 1, 2),
            ["Step Functions has no hash \"SHA1\". It has MD5, SHA-1, SHA-256, SHA-384, SHA-512.*"] = () => JsonPath.Hash("x", "SHA1"),
            ["An array cannot be cut into chunks of 0. Give 1 or more.*"] = () => JsonPath.ArrayPartition(List, 0),
            ["A range with the step 0 never ends. Give another step.*"] = () => JsonPath.ArrayRange(1, 2, 0),
            ["The text \"$.l\" is a literal*Write JsonPath.ObjectAt(\"$.l\") for a path.*"] = () => JsonPath.ArrayLength("$.l"),
            ["JSON has no number Infinity. Give a finite one.*"] = () => JsonPath.MathAdd(double.PositiveInfinity, 1),
        };

        foreach (var (message, action) in actions)
        {
            action.Should().Throw<ArgumentException>().WithMessage(message);
        }
    }

    [Theory]
    [InlineData("MD5")]
    [InlineData("SHA-1")]
    [InlineData("SHA-256")]
    [InlineData("SHA-384")]
    [InlineData("SHA-512")]
    public void Every_hash_of_step_functions_is_known(string algorithm) =>
        JsonPath.Hash("x", algorithm).Expression.Should().Be($"States.Hash('x', '{algorithm}')");

    public static TheoryData<object, string> Members() => new()
    {
        { JsonPath.Array(JsonPath.StringAt("$.a"), "x"), """{"k.$":"States.Array($.a, 'x')"}""" },
        { JsonPath.Array(), """{"k.$":"States.Array()"}""" },
        { JsonPath.ArrayContains(List, 5), """{"k.$":"States.ArrayContains($.l, 5)"}""" },
        { JsonPath.ArrayContains(List, "x"), """{"k.$":"States.ArrayContains($.l, 'x')"}""" },
        { JsonPath.ArrayGetItem(List, 0), """{"k.$":"States.ArrayGetItem($.l, 0)"}""" },
        { JsonPath.ArrayLength(List), """{"k.$":"States.ArrayLength($.l)"}""" },
        { JsonPath.ArrayPartition(List, 2), """{"k.$":"States.ArrayPartition($.l, 2)"}""" },
        { JsonPath.ArrayRange(1, 9, 2), """{"k.$":"States.ArrayRange(1, 9, 2)"}""" },
        { JsonPath.ArrayUnique(List), """{"k.$":"States.ArrayUnique($.l)"}""" },
        { JsonPath.Base64Decode("RGF0YQ=="), """{"k.$":"States.Base64Decode('RGF0YQ==')"}""" },
        { JsonPath.Base64Encode("Data"), """{"k.$":"States.Base64Encode('Data')"}""" },
        { JsonPath.Format("The value is {}.", JsonPath.StringAt("$.v")), """{"k.$":"States.Format('The value is {}.', $.v)"}""" },
        { JsonPath.Hash(JsonPath.ObjectAt("$.d"), "SHA-1"), """{"k.$":"States.Hash($.d, 'SHA-1')"}""" },
        { JsonPath.Hash("x", JsonPath.StringAt("$.algorithm")), """{"k.$":"States.Hash('x', $.algorithm)"}""" },
        { JsonPath.JsonMerge(JsonPath.ObjectAt("$.a"), JsonPath.ObjectAt("$.b")), """{"k.$":"States.JsonMerge($.a, $.b, false)"}""" },
        { JsonPath.JsonToString(JsonPath.ObjectAt("$.o")), """{"k.$":"States.JsonToString($.o)"}""" },
        { JsonPath.ListAt("$.f"), """{"k.$":"$.f"}""" },
        { JsonPath.MathAdd(1, -1), """{"k.$":"States.MathAdd(1, -1)"}""" },
        { JsonPath.MathRandom(1, 999), """{"k.$":"States.MathRandom(1, 999)"}""" },
        { JsonPath.MathRandom(1, 999, 42), """{"k.$":"States.MathRandom(1, 999, 42)"}""" },
        { JsonPath.NumberAt("$.f"), """{"k.$":"$.f"}""" },
        { JsonPath.ObjectAt("$.f"), """{"k.$":"$.f"}""" },
        { JsonPath.StringAt("$.f"), """{"k.$":"$.f"}""" },
        { JsonPath.StringAt("States.UUID()"), """{"k.$":"States.UUID()"}""" },
        { JsonPath.StringAt("$variable.f"), """{"k.$":"$variable.f"}""" },
        { JsonPath.StringSplit(JsonPath.StringAt("$.s"), ","), """{"k.$":"States.StringSplit($.s, ',')"}""" },
        { JsonPath.StringToJson(JsonPath.StringAt("$.s")), """{"k.$":"States.StringToJson($.s)"}""" },
        { JsonPath.Uuid(), """{"k.$":"States.UUID()"}""" },
        { JsonPath.Discard, """{"k":null}""" },
        { JsonPath.EntireContext, """{"k.$":"$$"}""" },
        { JsonPath.EntirePayload, """{"k.$":"$"}""" },
        { JsonPath.ExecutionId, """{"k.$":"$$.Execution.Id"}""" },
        { JsonPath.ExecutionInput, """{"k.$":"$$.Execution.Input"}""" },
        { JsonPath.ExecutionName, """{"k.$":"$$.Execution.Name"}""" },
        { JsonPath.ExecutionRoleArn, """{"k.$":"$$.Execution.RoleArn"}""" },
        { JsonPath.ExecutionStartTime, """{"k.$":"$$.Execution.StartTime"}""" },
        { JsonPath.StateEnteredTime, """{"k.$":"$$.State.EnteredTime"}""" },
        { JsonPath.StateMachineId, """{"k.$":"$$.StateMachine.Id"}""" },
        { JsonPath.StateMachineName, """{"k.$":"$$.StateMachine.Name"}""" },
        { JsonPath.StateName, """{"k.$":"$$.State.Name"}""" },
        { JsonPath.StateRetryCount, """{"k.$":"$$.State.RetryCount"}""" },
        { JsonPath.TaskToken, """{"k.$":"$$.Task.Token"}""" },
    };
}
