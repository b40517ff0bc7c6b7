using System.Text.Json;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Tests.Asl;

public class AslReaderKindsTests
{
    [Fact]
    public void A_path_that_is_null_differs_from_one_that_is_absent()
    {
        var state = AslText.Read(AslText.State(""" "Type": "Pass", "ResultPath": null, "End": true """)).States.Cast<PassState>().Single();

        state.ResultPath.Should().Be(new AslPath(null));
        state.InputPath.Should().BeNull();
    }

    [Fact]
    public void A_payload_that_is_null_differs_from_one_that_is_absent()
    {
        var state = AslText.Read(AslText.State(""" "Type": "Pass", "Result": null, "End": true """)).States.Cast<PassState>().Single();

        state.Result!.Value.ValueKind.Should().Be(JsonValueKind.Null);
        state.Parameters.Should().BeNull();
    }

    [Fact]
    public void Unknown_fields_are_kept_and_reported()
    {
        var read = AslReader.Read(AslText.State(""" "Type": "Succeed", "Foo": { "a": [ 1 ] } """, "\"Bar\": 2,"));

        var state = read.Definition!.States.Single();
        state.UnknownFields["Foo"].GetProperty("a")[0].GetInt32().Should().Be(1);
        read.Definition.UnknownFields["Bar"].GetInt32().Should().Be(2);
        read.Problems.Select(problem => (problem.Code, problem.Pointer, problem.Aws?.Code)).Should().Equal(
            ("WFB1101", "/Bar", "SCHEMA_VALIDATION_FAILED"), ("WFB1101", "/States/S/Foo", "SCHEMA_VALIDATION_FAILED"));
    }

    [Fact]
    public void An_unknown_field_that_differs_in_case_names_the_known_one()
    {
        var problem = AslReader.Read(AslText.State(""" "Type": "Pass", "resultPath": "$.a", "End": true """)).Problems.Single();

        problem.Message.Should().Contain("\"ResultPath\"");
    }

    [Theory]
    [InlineData("Pass", "Retry")]
    [InlineData("Wait", "ResultPath")]
    [InlineData("Succeed", "Assign")]
    [InlineData("Succeed", "Next")]
    [InlineData("Fail", "InputPath")]
    [InlineData("Fail", "Output")]
    [InlineData("Choice", "End")]
    [InlineData("Choice", "Parameters")]
    [InlineData("Map", "TimeoutSeconds")]
    [InlineData("Map", "Arguments")]
    [InlineData("Parallel", "TimeoutSeconds")]
    [InlineData("Task", "Result")]
    public void A_field_of_another_type_of_state_is_unknown(string type, string field)
    {
        var read = AslReader.Read(AslText.State($"\"Type\": \"{type}\", \"{field}\": null"));

        read.Problems.Should().Contain(problem => problem.Code == "WFB1101" && problem.Pointer == $"/States/S/{field}");
    }

    [Theory]
    [InlineData("Branches", """[ { "StartAt": "B", "Version": "1.0", "States": {} } ]""", "Branches/0/Version")]
    [InlineData("Branches", """[ { "StartAt": "B", "QueryLanguage": "JSONata", "States": {} } ]""", "Branches/0/QueryLanguage")]
    [InlineData("ItemProcessor", """{ "StartAt": "B", "QueryLanguage": "JSONata", "States": {} }""", "ItemProcessor/QueryLanguage")]
    [InlineData("ItemProcessor", """{ "StartAt": "B", "ProcessorConfig": { "mode": "INLINE" }, "States": {} }""", "ItemProcessor/ProcessorConfig/mode")]
    [InlineData("ItemReader", """{ "Bucket": "b" }""", "ItemReader/Bucket")]
    [InlineData("ItemBatcher", """{ "Bucket": "b" }""", "ItemBatcher/Bucket")]
    [InlineData("ResultWriter", """{ "Bucket": "b" }""", "ResultWriter/Bucket")]
    [InlineData("Retry", """[ { "Next": "Z" } ]""", "Retry/0/Next")]
    [InlineData("Catch", """[ { "MaxAttempts": 1 } ]""", "Catch/0/MaxAttempts")]
    public void A_part_of_a_state_has_fields_of_its_own(string field, string value, string pointer)
    {
        var type = field == "Branches" ? "Parallel" : "Map";

        var read = AslReader.Read(AslText.State($"\"Type\": \"{type}\", \"{field}\": {value}"));

        read.Problems.Should().ContainSingle(problem => problem.Code == "WFB1101").Which.Pointer.Should().Be($"/States/S/{pointer}");
    }

    [Theory]
    [InlineData("resultPath", "ResultPath")]
    [InlineData("Parmeters", "Parameters")]
    public void A_field_that_is_almost_right_can_be_corrected(string field, string right)
    {
        var problem = AslReader.Read(AslText.State($"\"Type\": \"Pass\", \"{field}\": null, \"End\": true")).Problems.Single();

        problem.Message.Should().Contain($"\"{right}\"");
        problem.Fix.Should().Be(new SuggestedFix($"Write \"{right}\"", $"/States/S/{field}", $"\"{right}\""));
        problem.Aws!.ToString().Should().Be($"SCHEMA_VALIDATION_FAILED: Field '{field}' is not supported at /States/S");
    }

    [Fact]
    public void A_field_is_not_renamed_to_one_that_is_there()
    {
        var problem = AslReader.Read(AslText.State(""" "Type": "Pass", "comment": "a", "Comment": "b", "End": true """)).Problems.Single();

        problem.Fix.Should().BeNull();
    }

    [Theory]
    [InlineData("ItemReader", "ReaderConfig")]
    [InlineData("ResultWriter", "WriterConfig")]
    public void The_format_of_items_and_results_has_fields_of_its_own(string field, string config)
    {
        var read = AslReader.Read(AslText.State($$"""
            "Type": "Map", "{{field}}": { "Resource": "r", "{{config}}": { "Format": 1 } }
            """));

        read.Problems.Should().ContainSingle(problem => problem.Code == "WFB1101").Which.Pointer.Should().Be($"/States/S/{field}/{config}/Format");
    }

    [Theory]
    [InlineData("Comment", "5", "[STRING]")]
    [InlineData("TimeoutSeconds", "\"60\"", "Integer")]
    [InlineData("TimeoutSeconds", "1.5", "Integer")]
    [InlineData("Retry", "{}", "[ARRAY]")]
    public void Step_Functions_names_the_kind_that_it_expects(string field, string value, string kind)
    {
        var problem = AslReader.Read(AslText.State($"\"Type\": \"Task\", \"{field}\": {value}")).Problems.Single();

        problem.Aws!.ToString().Should().Be($"SCHEMA_VALIDATION_FAILED: Expected value of type {kind} at /States/S/{field}");
    }

    [Fact]
    public void A_condition_inside_a_rule_has_no_Next()
    {
        var read = AslReader.Read(AslText.State(
            """ "Type": "Choice", "Choices": [ { "Not": { "Variable": "$.a", "IsNull": true, "Next": "S" }, "Next": "S" } ] """));

        read.Problems.Should().ContainSingle().Which.Pointer.Should().Be("/States/S/Choices/0/Not/Next");
    }

    [Theory]
    [InlineData("Task", "Resource")]
    [InlineData("Task", "Parameters")]
    [InlineData("Task", "TimeoutSeconds")]
    [InlineData("Task", "HeartbeatSeconds")]
    [InlineData("Task", "Credentials")]
    [InlineData("Task", "Assign")]
    [InlineData("Task", "Retry")]
    [InlineData("Task", "Catch")]
    [InlineData("Task", "End")]
    [InlineData("Task", "Next")]
    [InlineData("Task", "InputPath")]
    [InlineData("Wait", "Seconds")]
    [InlineData("Wait", "Timestamp")]
    [InlineData("Choice", "Choices")]
    [InlineData("Parallel", "Branches")]
    [InlineData("Map", "ItemProcessor")]
    [InlineData("Map", "ItemReader")]
    [InlineData("Map", "ItemBatcher")]
    [InlineData("Map", "ResultWriter")]
    [InlineData("Map", "MaxConcurrency")]
    [InlineData("Map", "ToleratedFailurePercentage")]
    [InlineData("Map", "Items")]
    public void A_placeholder_or_token_is_never_of_the_wrong_kind(string type, string field)
    {
        foreach (var value in new[] { "${Value}", "${Token[TOKEN.42]}", "a ${Part} of text" })
        {
            var read = AslReader.Read(AslText.State($"\"Type\": \"{type}\", \"{field}\": \"{value}\""));

            read.Problems.Should().BeEmpty();
        }
    }

    [Fact]
    public void A_number_given_by_a_placeholder_keeps_the_text()
    {
        var state = AslText.Read(AslText.State(""" "Type": "Wait", "Seconds": "${Delay}", "End": true """)).States.Cast<WaitState>().Single();

        state.Seconds.Should().Be(new AslNumber(null, "${Delay}"));
    }

    [Fact]
    public void Expressions_are_numbers_and_objects_in_JSONata_only()
    {
        const string Fields = """ "Type": "Wait", "Seconds": "{% $s %}", "Assign": "{% $x %}", "End": true """;

        var jsonPath = AslReader.Read(AslText.State(Fields));
        var jsonata = AslReader.Read(AslText.State(Fields, "\"QueryLanguage\": \"JSONata\","));

        jsonPath.Problems.Select(problem => problem.Pointer).Should().Equal("/States/S/Seconds", "/States/S/Assign");
        jsonata.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Task", "Type", "5", "Type")]
    [InlineData("Pass", "Comment", "5", "Comment")]
    [InlineData("Pass", "Comment", "null", "Comment")]
    [InlineData("Pass", "QueryLanguage", "5", "QueryLanguage")]
    [InlineData("Pass", "Next", "5", "Next")]
    [InlineData("Pass", "End", "\"true\"", "End")]
    [InlineData("Pass", "ResultPath", "5", "ResultPath")]
    [InlineData("Pass", "InputPath", "{}", "InputPath")]
    [InlineData("Pass", "Assign", "[ 1 ]", "Assign")]
    [InlineData("Task", "TimeoutSeconds", "\"60\"", "TimeoutSeconds")]
    [InlineData("Task", "TimeoutSeconds", "1.5", "TimeoutSeconds")]
    [InlineData("Task", "TimeoutSeconds", "null", "TimeoutSeconds")]
    [InlineData("Task", "Credentials", "\"arn\"", "Credentials")]
    [InlineData("Task", "Retry", "{}", "Retry")]
    [InlineData("Task", "Retry", "[ 5 ]", "Retry/0")]
    [InlineData("Task", "Retry", """[ { "ErrorEquals": "States.ALL" } ]""", "Retry/0/ErrorEquals")]
    [InlineData("Task", "Retry", """[ { "ErrorEquals": [ 5 ] } ]""", "Retry/0/ErrorEquals/0")]
    [InlineData("Task", "Catch", """[ { "Next": 5 } ]""", "Catch/0/Next")]
    [InlineData("Wait", "Timestamp", "5", "Timestamp")]
    [InlineData("Fail", "Error", "5", "Error")]
    [InlineData("Choice", "Choices", "{}", "Choices")]
    [InlineData("Choice", "Choices", "[ null ]", "Choices/0")]
    [InlineData("Choice", "Choices", """[ { "And": {} } ]""", "Choices/0/And")]
    [InlineData("Choice", "Choices", """[ { "Not": [] } ]""", "Choices/0/Not")]
    [InlineData("Parallel", "Branches", "{}", "Branches")]
    [InlineData("Parallel", "Branches", "[ 5 ]", "Branches/0")]
    [InlineData("Map", "ItemProcessor", "[]", "ItemProcessor")]
    [InlineData("Map", "ItemReader", "\"CSV\"", "ItemReader")]
    [InlineData("Map", "ItemProcessor", """{ "States": [] }""", "ItemProcessor/States")]
    [InlineData("Map", "ItemProcessor", """{ "ProcessorConfig": 5 }""", "ItemProcessor/ProcessorConfig")]
    [InlineData("Map", "MaxConcurrency", "[]", "MaxConcurrency")]
    [InlineData("Map", "ToleratedFailurePercentage", "\"5\"", "ToleratedFailurePercentage")]
    public void A_value_of_the_wrong_kind_is_reported(string type, string field, string value, string pointer)
    {
        var fields = field == "Type" ? $"\"Type\": {value}" : $"\"Type\": \"{type}\", \"{field}\": {value}";

        var problems = AslReader.Read(AslText.State(fields)).Problems;

        var problem = problems.Should().ContainSingle().Which;
        problem.Code.Should().Be("WFB1102");
        problem.Pointer.Should().Be($"/States/S/{pointer}");
        problem.Aws?.Code.Should().Be("SCHEMA_VALIDATION_FAILED");
    }

    [Theory]
    [InlineData("""{ "StartAt": 5, "States": {} }""", "/StartAt")]
    [InlineData("""{ "StartAt": "S", "States": [] }""", "/States")]
    [InlineData("""{ "StartAt": "S", "States": { "S": "Pass" } }""", "/States/S")]
    [InlineData("""{ "StartAt": "S", "States": {}, "TimeoutSeconds": "60" }""", "/TimeoutSeconds")]
    [InlineData("""{ "StartAt": "S", "States": {}, "Version": 1.0 }""", "/Version")]
    [InlineData("""{ "StartAt": "S", "States": {}, "Comment": 5 }""", "/Comment")]
    [InlineData("""{ "StartAt": "S", "States": {}, "QueryLanguage": 5 }""", "/QueryLanguage")]
    public void A_value_of_the_wrong_kind_in_the_definition_is_reported(string json, string pointer)
    {
        var problem = AslReader.Read(json).Problems.Should().ContainSingle().Which;

        problem.Code.Should().Be("WFB1102");
        problem.Pointer.Should().Be(pointer);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("5")]
    [InlineData("true")]
    [InlineData("null")]
    public void What_is_no_object_is_no_definition(string json)
    {
        var read = AslReader.Read(json);

        read.Definition.Should().BeNull();
        read.Problems.Single().Code.Should().Be("WFB1010");
        read.Problems.Single().Aws?.Code.Should().Be("SCHEMA_VALIDATION_FAILED");
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("-0")]
    public void Numbers_of_any_size_are_read(string number)
    {
        var read = AslReader.Read(AslText.State($"\"Type\": \"Wait\", \"Seconds\": {number}, \"End\": true"));

        read.Problems.Should().BeEmpty();
        read.Definition!.States.Cast<WaitState>().Single().Seconds!.Value.Value.Should().NotBeNull();
    }

    [Fact]
    public void A_whole_number_may_be_written_with_a_fraction_of_zero()
    {
        var read = AslReader.Read(AslText.State(""" "Type": "Wait", "Seconds": 5.0, "End": true """));

        read.Problems.Should().BeEmpty();
    }

    [Fact]
    public void A_state_of_an_unknown_type_is_kept()
    {
        var read = AslReader.Read(AslText.State(""" "Type": "Sleep", "Next": "Z", "Anything": 1 """));

        var state = read.Definition!.States.Single().Should().BeOfType<UnknownState>().Which;
        state.Type.Should().Be("Sleep");
        state.Next.Should().Be("Z");
        read.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Nodes_are_equal_only_to_themselves()
    {
        var first = AslText.Read(AslText.State(""" "Type": "Succeed" """));
        var second = AslText.Read(AslText.State(""" "Type": "Succeed" """));

        first.Should().NotBe(second);
        first.States[0].Should().NotBe(second.States[0]);
    }
}
