namespace WorkflowBuilder.Runner.Tests.States;

using Task = System.Threading.Tasks.Task;

public class PassStateTests
{
    [Theory]
    [InlineData("", """{"a":{"b":1}}""")]
    [InlineData(""", "Result": [1, 2]""", "[1,2]")]
    [InlineData(""", "InputPath": "$.a" """, """{"b":1}""")]
    [InlineData(""", "InputPath": null""", "{}")]
    [InlineData(""", "OutputPath": "$.a.b" """, "1")]
    [InlineData(""", "OutputPath": null""", "{}")]
    [InlineData(""", "Result": 5, "ResultPath": "$.a.c" """, """{"a":{"b":1,"c":5}}""")]
    [InlineData(""", "Result": 5, "ResultPath": null""", """{"a":{"b":1}}""")]
    [InlineData(""", "Parameters": { "x.$": "$.a.b", "y": "$.a.b" }""", """{"y":"$.a.b","x":1}""")]
    [InlineData(""", "InputPath": "$.a", "Parameters": { "x.$": "$.b" }, "ResultPath": "$.r", "OutputPath": "$.r" """, """{"x":1}""")]
    public async Task Fields_of_JSONPath_shape_the_output(string fields, string output)
    {
        var run = await Machine.RunStateAsync($$"""{ "Type": "Pass"{{fields}}, "End": true }""", """{ "a": { "b": 1 } }""");

        run.Output.ToString().Should().Be(output);
    }

    [Theory]
    [InlineData("", """{"a":2}""")]
    [InlineData(""", "Output": "{% $states.input.a * 3 %}" """, "6")]
    [InlineData(""", "Output": { "sum": "{% $states.input.a + 1 %}", "text": "as it is", "list": [1, "{% 'x' %}"] }""", """{"sum":3,"text":"as it is","list":[1,"x"]}""")]
    [InlineData(""", "Output": "{% $states.context.State.Name %}" """, "\"S\"")]
    public async Task Fields_of_JSONata_shape_the_output(string fields, string output)
    {
        var run = await Machine.RunStateAsync($$"""{ "Type": "Pass", "QueryLanguage": "JSONata"{{fields}}, "End": true }""", """{ "a": 2 }""");

        run.Output.ToString().Should().Be(output);
    }

    [Fact]
    public async Task A_path_that_leads_to_nothing_fails_the_execution()
    {
        var run = await Machine.RunStateAsync("""{ "Type": "Pass", "InputPath": "$.b", "End": true }""", "{}");

        run.Status.Should().Be(ExecutionStatus.Failed);
        run.Error.Should().Be("States.Runtime");
        run.Cause.Should().Be("An error occurred while executing the state 'S' (entered at the event id #2). Invalid path '$.b' : No results for path: $['b']");
    }

    [Fact]
    public async Task An_expression_that_gives_nothing_is_an_event_and_an_error()
    {
        var run = await Machine.RunStateAsync("""{ "Type": "Pass", "QueryLanguage": "JSONata", "Output": { "x": "{% $states.input.b %}" }, "End": true }""", "{}");

        run.Events().Should().Equal("0>1 ExecutionStarted", "0>2 PassStateEntered \"S\"", "0>3 EvaluationFailed \"S\"", "3>4 ExecutionFailed");
        run.Error.Should().Be("States.QueryEvaluationError");
        run.Cause.Should().EndWith("The JSONata expression '$states.input.b' specified for the field 'Output/x' returned nothing (undefined).");
    }

    [Theory]
    [InlineData("'a' + 1", "error during evaluation. T2001: The left side of the .* operator must evaluate to a number$")]
    [InlineData("[1..900000]", "error during evaluation: Expression evaluation memory limit exceeded: Check for excessive memory usage$")]
    [InlineData("$base64decode('!!!')", "internal error during evaluation. [0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")]
    public async Task An_expression_that_fails_says_what_AWS_says(string expression, string end)
    {
        var run = await Machine.RunStateAsync($$"""{ "Type": "Pass", "QueryLanguage": "JSONata", "Output": { "x": "{% {{expression}} %}" }, "End": true }""", "{}");

        run.Error.Should().Be("States.QueryEvaluationError");
        run.Cause.Should().MatchRegex($"specified for the field 'Output/x' threw an {end}");
    }

    [Fact]
    public async Task An_output_of_more_than_256_KiB_fails_the_execution()
    {
        var run = await Machine.RunStateAsync(
            """{ "Type": "Pass", "Parameters": { "a.$": "$", "b.$": "$" }, "End": true }""", $"\"{new string('x', 140_000)}\"");

        run.Error.Should().Be("States.DataLimitExceeded");
        run.Cause.Should().Be("The state/task 'S' returned a result with a size exceeding the maximum number of bytes service limit.");
    }
}
