using System.Text.Json;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Tests.Asl;

public class AslReaderTests
{
    [Fact]
    public void States_keep_the_order_of_the_document()
    {
        var definition = Read("""{ "StartAt": "Z", "States": { "Z": { "Type": "Pass", "Next": "A" }, "A": { "Type": "Fail" }, "M": { "Type": "Succeed" } } }""");

        definition.States.Select(state => state.Name).Should().Equal("Z", "A", "M");
        definition.States.Select(state => state.GetType()).Should().Equal(typeof(PassState), typeof(FailState), typeof(SucceedState));
    }

    [Fact]
    public void A_path_that_is_null_differs_from_one_that_is_absent()
    {
        var pass = (PassState)ReadState("""{ "Type": "Pass", "InputPath": null, "ResultPath": "$.a", "End": true }""");

        pass.InputPath.Should().Be(new AslPath(null));
        pass.ResultPath.Should().Be(new AslPath("$.a"));
        pass.OutputPath.Should().BeNull();
    }

    [Fact]
    public void A_payload_that_is_null_differs_from_one_that_is_absent()
    {
        var pass = (PassState)ReadState("""{ "Type": "Pass", "Result": null, "End": true }""");

        pass.Result!.Value.ValueKind.Should().Be(JsonValueKind.Null);
        pass.Parameters.Should().BeNull();
    }

    [Theory]
    [InlineData("60", 60.0, null)]
    [InlineData("60.0", 60.0, null)]
    [InlineData("1e2", 100.0, null)]
    [InlineData("1e400", double.PositiveInfinity, null)]
    [InlineData("\"{% $limit %}\"", null, "{% $limit %}")]
    [InlineData("\"${Limit}\"", null, "${Limit}")]
    public void A_number_may_be_text_that_gives_it_later(string json, double? value, string? text)
    {
        var task = (TaskState)ReadState($$"""{ "Type": "Task", "QueryLanguage": "JSONata", "Resource": "r", "TimeoutSeconds": {{json}}, "End": true }""");

        task.TimeoutSeconds.Should().Be(new AslNumber(value, text));
    }

    [Fact]
    public void All_fields_of_a_Task_are_kept()
    {
        var task = (TaskState)ReadState("""
            {
              "Type": "Task", "Comment": "c", "Resource": "r", "Parameters": { "a.$": "$.b" }, "ResultSelector": { "x": 1 }, "Assign": { "v": 1 },
              "TimeoutSecondsPath": "$.t", "HeartbeatSeconds": 5, "Credentials": { "RoleArn": "role" }, "Next": "Z",
              "Retry": [{ "ErrorEquals": ["X", "Y"], "IntervalSeconds": 0, "MaxAttempts": 2, "BackoffRate": 1.5, "MaxDelaySeconds": 9, "JitterStrategy": "FULL" }],
              "Catch": [{ "ErrorEquals": ["States.ALL"], "ResultPath": null, "Next": "Z" }]
            }
            """);

        task.Should().BeEquivalentTo(new { Comment = "c", Resource = "r", Next = "Z", End = false, TimeoutSecondsPath = new AslPath("$.t") });
        task.Parameters!.Value.GetRawText().Should().Be("""{ "a.$": "$.b" }""");
        task.Retry.Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            ErrorEquals = new[] { "X", "Y" },
            IntervalSeconds = new AslNumber(0, null),
            BackoffRate = new AslNumber(1.5, null),
            MaxDelaySeconds = new AslNumber(9, null),
            JitterStrategy = "FULL",
        });
        task.Catch.Should().ContainSingle().Which.ResultPath.Should().Be(new AslPath(null));
    }

    [Fact]
    public void The_scopes_in_a_Map_and_a_Parallel_are_read()
    {
        var definition = Read("""
            { "StartAt": "M", "States": {
              "M": { "Type": "Map", "Next": "P", "ItemProcessor": {
                "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS" }, "StartAt": "I", "States": { "I": { "Type": "Succeed" } } } },
              "P": { "Type": "Parallel", "End": true, "Branches": [
                { "StartAt": "B", "States": { "B": { "Type": "Succeed" } } }, { "StartAt": "C", "States": { "C": { "Type": "Succeed" } } }] } } }
            """);

        definition.Graphs().Select(graph => graph.Pointer).Should().Equal(
            "", "/States/M/ItemProcessor", "/States/P/Branches/0", "/States/P/Branches/1");
        ((MapState)definition.States[0]).ItemProcessor.Should().BeEquivalentTo(new { Mode = "DISTRIBUTED", ExecutionType = "EXPRESS", StartAt = "I" });
    }

    [Fact]
    public void The_rules_of_a_Choice_keep_operator_and_operand()
    {
        var choice = (ChoiceState)ReadState("""
            { "Type": "Choice", "Default": "D", "Choices": [
              { "Variable": "$.a", "NumericEquals": 1, "Next": "X" },
              { "Or": [{ "Not": { "Variable": "$.b", "IsPresent": true } }, { "Variable": "$.c", "StringEqualsPath": "$.d" }], "Next": "Y" }] }
            """);

        choice.Choices.Select(rule => (rule.Variable, rule.Operator, rule.Next)).Should().Equal(("$.a", "NumericEquals", "X"), (null, "Or", "Y"));
        choice.Choices[0].Operand!.Value.GetInt32().Should().Be(1);
        choice.Choices[1].Rules.Select(rule => rule.Operator).Should().Equal("Not", "StringEqualsPath");
        choice.Choices[1].Rules[0].Rules.Should().ContainSingle().Which.Operator.Should().Be("IsPresent");
    }

    [Fact]
    public void Unknown_fields_are_kept_where_they_stand()
    {
        var state = AslReader.Read("""{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Foo": [1], "End": true } } }""").Definition!.States[0];

        state.UnknownFields.Should().ContainKey("Foo").WhoseValue.GetRawText().Should().Be("[1]");
    }

    [Fact]
    public void A_payload_outlives_the_bytes_it_was_read_from()
    {
        var utf8 = """{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Result": "kept", "End": true } } }"""u8.ToArray();

        var pass = (PassState)AslReader.Read(utf8).Definition!.States[0];
        utf8.AsSpan().Clear();

        pass.Result!.Value.GetString().Should().Be("kept");
    }

    [Fact]
    public void A_byte_order_mark_is_skipped()
    {
        const string Json = """{ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }""";

        AslReader.Read("\uFEFF" + Json).Problems.Should().BeEmpty();
        AslReader.Read([0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Json)]).Problems.Should().BeEmpty();
    }

    [Fact]
    public void Any_pointer_has_its_line_and_column_in_characters()
    {
        var definition = Read("{\r\n \"StartAt\": \"A\",\r\n \"States\": {\n  \"A\": { \"Type\": \"Pass\", \"Comment\": \"ä€😀\", \"Result\": { \"a/b~\": [0, 7] }, \"End\": true } } }");

        definition.Locate("").Should().Be(new SourceLocation("test.json", 1, 1));
        definition.Locate("/States/A").Should().Be(new SourceLocation("test.json", 4, 8));
        definition.Locate("/States/A/Result/a~1b~0/1").Should().Be(new SourceLocation("test.json", 4, 69));
        definition.Locate("/States/A/Result/nothing").Should().BeNull();
    }

    private static StateMachineDefinition Read(string json)
    {
        var result = AslReader.Read(json, "test.json");
        result.Problems.Should().BeEmpty();
        return result.Definition!;
    }

    private static StateDefinition ReadState(string json) => Read($$"""{ "StartAt": "A", "States": { "A": {{json}} } }""").States[0];
}
