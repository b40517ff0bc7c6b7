namespace WorkflowBuilder.Tests.States;

public class PassTests
{
    [Fact]
    public void A_bare_pass_only_ends() =>
        Compiled.Of(new Pass("Idle")).ShouldBeInOrder("""{ "Type": "Pass", "End": true }""");

    [Fact]
    public void Every_jsonpath_property_is_written_in_the_fixed_order()
    {
        var pass = new Pass("Shape")
        {
            Assign = new { total = JsonPath.NumberAt("$.total") },
            OutputPath = "$.out",
            ResultPath = "$.result",
            Result = new { ok = true },
            Parameters = new { id = JsonPath.StringAt("$.id"), kind = "order" },
            InputPath = "$.in",
            QueryLanguage = QueryLanguage.JsonPath,
            Comment = "All of them",
        };

        Compiled.Of(pass).ShouldBeInOrder("""
            {
              "Type": "Pass",
              "Comment": "All of them",
              "InputPath": "$.in",
              "Parameters": { "id.$": "$.id", "kind": "order" },
              "Result": { "ok": true },
              "ResultPath": "$.result",
              "OutputPath": "$.out",
              "Assign": { "total.$": "$.total" },
              "End": true
            }
            """);
    }

    [Fact]
    public void Every_jsonata_property_is_written_in_the_fixed_order()
    {
        var pass = new Pass("Shape") { Output = new { total = "{% $total %}" }, Assign = new { total = "{% $states.input.total %}" } };

        Compiled.Of(pass).ShouldBeInOrder("""
            { "Type": "Pass", "Output": { "total": "{% $total %}" }, "Assign": { "total": "{% $states.input.total %}" }, "End": true }
            """);
    }

    [Fact]
    public void The_next_state_stands_instead_of_the_end() =>
        Compiled.StatesOf(new Pass("A").Next(new Pass("B"))).ShouldBeInOrder("""
            { "A": { "Type": "Pass", "Next": "B" }, "B": { "Type": "Pass", "End": true } }
            """);

    [Fact]
    public void A_path_that_discards_is_null()
    {
        var pass = new Pass("Drop") { InputPath = JsonPath.Discard, ResultPath = JsonPath.Discard, OutputPath = JsonPath.Discard };

        Compiled.Of(pass).ShouldBe("""{ "Type": "Pass", "InputPath": null, "ResultPath": null, "OutputPath": null, "End": true }""");
    }

    [Fact]
    public void A_result_or_output_that_is_null_is_kept()
    {
        Compiled.Of(new Pass("Result") { Result = null }).ShouldBe("""{ "Type": "Pass", "Result": null, "End": true }""");
        Compiled.Of(new Pass("Output") { Output = null }).ShouldBe("""{ "Type": "Pass", "Output": null, "End": true }""");
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void A_result_may_be_any_json(object result, string expected) =>
        Compiled.Of(new Pass("Result") { Result = result }).GetProperty("Result").ShouldBe(expected);

    public static TheoryData<object, string> Results() => new()
    {
        { Result.FromString("text"), "\"text\"" },
        { Result.FromNumber(1.5), "1.5" },
        { Result.FromBoolean(false), "false" },
        { Result.FromArray([1, "two", null]), "[1,\"two\",null]" },
        { Result.FromObject(new { a = Result.Null }), "{\"a\":null}" },
        { Result.Null, "null" },
        { "text", "\"text\"" },
        { 7, "7" },
        { true, "true" },
        { new[] { 1, 2 }, "[1,2]" },
    };
}
