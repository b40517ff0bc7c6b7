using System.Collections;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Tests.Asl;

public class AslReaderFieldsTests
{
    private const string JsonPathDefinition = """
        {
          "Comment": "All fields", "QueryLanguage": "JSONPath", "Version": "1.0", "TimeoutSeconds": 300, "StartAt": "Task",
          "States": {
            "Task": {
              "Type": "Task", "Comment": "A task", "QueryLanguage": "JSONPath", "InputPath": "$.in", "OutputPath": "$.out",
              "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "a.$": "$.a" }, "ResultSelector": { "b.$": "$.b" },
              "ResultPath": "$.result", "TimeoutSeconds": 60, "TimeoutSecondsPath": "$.t", "HeartbeatSeconds": 30, "HeartbeatSecondsPath": "$.h",
              "Credentials": { "RoleArn": "arn:aws:iam::111111111111:role/r" }, "Assign": { "x": 1 }, "Next": "Pass",
              "Retry": [
                {
                  "ErrorEquals": [ "E1", "E2" ], "IntervalSeconds": 2, "MaxAttempts": 3, "BackoffRate": 1.5, "MaxDelaySeconds": 9,
                  "JitterStrategy": "FULL", "Comment": "A retrier"
                },
                { "ErrorEquals": [ "States.ALL" ] }
              ],
              "Catch": [ { "ErrorEquals": [ "E3" ], "ResultPath": "$.error", "Assign": { "y": 2 }, "Next": "Fail", "Comment": "A catcher" } ]
            },
            "Pass": { "Type": "Pass", "Result": [ 1 ], "Parameters": { "p": 1 }, "ResultPath": "$.p", "Next": "Choice" },
            "Choice": {
              "Type": "Choice", "Default": "Wait", "Assign": { "z": 3 },
              "Choices": [
                { "Variable": "$.a", "StringEquals": "x", "Next": "Wait", "Assign": { "w": 4 }, "Comment": "A rule" },
                { "And": [ { "Variable": "$.b", "IsNull": true }, { "Not": { "Variable": "$.c", "NumericLessThan": 5 } } ], "Next": "Fail" }
              ]
            },
            "Wait": {
              "Type": "Wait", "Seconds": 5, "SecondsPath": "$.s", "Timestamp": "2030-01-01T00:00:00Z", "TimestampPath": "$.ts", "Next": "Parallel"
            },
            "Fail": { "Type": "Fail", "Error": "E", "ErrorPath": "$.e", "Cause": "C", "CausePath": "$.c" },
            "Parallel": {
              "Type": "Parallel", "Parameters": { "q": 1 }, "ResultSelector": { "r": 1 }, "ResultPath": null, "Next": "Map",
              "Branches": [
                { "Comment": "A branch", "StartAt": "B1", "States": { "B1": { "Type": "Succeed" } } },
                { "StartAt": "B2", "States": { "B2": { "Type": "Pass", "End": true } } }
              ],
              "Retry": [ { "ErrorEquals": [ "E4" ] } ],
              "Catch": [ { "ErrorEquals": [ "E5" ], "Next": "Fail" } ]
            },
            "Map": {
              "Type": "Map", "ItemsPath": "$.items", "ItemSelector": { "i": 1 }, "Parameters": { "old": 1 }, "MaxConcurrency": 4, "MaxConcurrencyPath": "$.mc",
              "ToleratedFailurePercentage": 12.5, "ToleratedFailurePercentagePath": "$.tp", "ToleratedFailureCount": 6, "ToleratedFailureCountPath": "$.tc",
              "Label": "map", "ResultSelector": { "m": 1 }, "ResultPath": "$.map", "Next": "Succeed",
              "ItemReader": {
                "Resource": "arn:aws:states:::s3:getObject", "Parameters": { "Bucket": "in" },
                "ReaderConfig": {
                  "InputType": "CSV", "ManifestType": "ATHENA_DATA", "Transformation": "NONE",
                  "CSVHeaderLocation": "FIRST_ROW", "CSVDelimiter": "TAB", "MaxItems": 9
                }
              },
              "ItemBatcher": {
                "MaxItemsPerBatch": 7, "MaxItemsPerBatchPath": "$.mi", "MaxInputBytesPerBatch": 8, "MaxInputBytesPerBatchPath": "$.mb", "BatchInput": { "n": 1 }
              },
              "ResultWriter": {
                "Resource": "arn:aws:states:::s3:putObject", "Parameters": { "Bucket": "out" },
                "WriterConfig": { "OutputType": "JSON", "Transformation": "NONE" }
              },
              "ItemProcessor": {
                "Comment": "A processor", "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS" },
                "StartAt": "I", "States": { "I": { "Type": "Succeed" } }
              },
              "Iterator": { "StartAt": "J", "States": { "J": { "Type": "Succeed" } } },
              "Retry": [ { "ErrorEquals": [ "E6" ] } ],
              "Catch": [ { "ErrorEquals": [ "E7" ], "Next": "Fail" } ]
            },
            "Succeed": { "Type": "Succeed", "InputPath": "$.i", "OutputPath": "$.o" }
          }
        }
        """;

    private const string JsonataDefinition = """
        {
          "QueryLanguage": "JSONata", "StartAt": "Task",
          "States": {
            "Task": {
              "Type": "Task", "QueryLanguage": "JSONata", "Resource": "arn:aws:states:::lambda:invoke", "Arguments": "{% $states.input %}",
              "TimeoutSeconds": "{% $t %}", "HeartbeatSeconds": "{% $h %}", "Output": { "a": "{% $states.result %}" }, "Assign": "{% $x %}", "Next": "Choice",
              "Retry": [ { "ErrorEquals": [ "E" ], "IntervalSeconds": "{% $i %}", "BackoffRate": "{% $b %}" } ],
              "Catch": [ { "ErrorEquals": [ "E" ], "Output": "{% $states.errorOutput %}", "Assign": { "e": 1 }, "Next": "Succeed" } ]
            },
            "Choice": {
              "Type": "Choice", "Output": 1, "Default": "Wait",
              "Choices": [ { "Condition": "{% $x = 1 %}", "Output": { "r": 1 }, "Assign": { "v": 1 }, "Next": "Wait" } ]
            },
            "Wait": { "Type": "Wait", "Seconds": "{% $s %}", "Next": "Parallel" },
            "Parallel": {
              "Type": "Parallel", "Arguments": { "a": 1 }, "Next": "Map",
              "Branches": [ { "StartAt": "B", "States": { "B": { "Type": "Succeed" } } } ]
            },
            "Map": {
              "Type": "Map", "Items": "{% $list %}", "MaxConcurrency": "{% $m %}", "Next": "Succeed",
              "ItemReader": { "Resource": "r", "ReaderConfig": "{% $c %}", "Arguments": { "Bucket": "in" } },
              "ResultWriter": { "Resource": "w", "Arguments": { "Bucket": "out" } },
              "ItemBatcher": { "MaxItemsPerBatch": "{% $n %}" },
              "ItemProcessor": { "StartAt": "I", "States": { "I": { "Type": "Succeed" } } }
            },
            "Succeed": { "Type": "Succeed", "Output": null }
          }
        }
        """;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void The_fields_of_a_definition_are_read()
    {
        var definition = AslText.Read(JsonPathDefinition);

        definition.Comment.Should().Be("All fields");
        definition.QueryLanguage.Should().Be(QueryLanguage.JsonPath);
        definition.Version.Should().Be("1.0");
        definition.TimeoutSeconds.Should().Be(new AslNumber(300, null));
        definition.StartAt.Should().Be("Task");
        definition.Pointer.Should().BeEmpty();
        definition.UnknownFields.Should().BeEmpty();
    }

    [Fact]
    public void States_keep_their_order()
    {
        var definition = AslText.Read(JsonPathDefinition);

        definition.States.Select(state => state.Name).Should().Equal("Task", "Pass", "Choice", "Wait", "Fail", "Parallel", "Map", "Succeed");
        definition.States.Select(state => state.Type).Should().Equal("Task", "Pass", "Choice", "Wait", "Fail", "Parallel", "Map", "Succeed");
    }

    [Fact]
    public void The_fields_of_a_Task_are_read()
    {
        var task = State<TaskState>(JsonPathDefinition);

        task.Comment.Should().Be("A task");
        task.QueryLanguage.Should().Be(QueryLanguage.JsonPath);
        task.InputPath.Should().Be(new AslPath("$.in"));
        task.OutputPath.Should().Be(new AslPath("$.out"));
        task.Resource.Should().Be("arn:aws:states:::lambda:invoke");
        Json(task.Parameters).Should().Be("""{"a.$":"$.a"}""");
        Json(task.ResultSelector).Should().Be("""{"b.$":"$.b"}""");
        task.ResultPath.Should().Be(new AslPath("$.result"));
        task.TimeoutSeconds.Should().Be(new AslNumber(60, null));
        task.TimeoutSecondsPath.Should().Be(new AslPath("$.t"));
        task.HeartbeatSeconds.Should().Be(new AslNumber(30, null));
        task.HeartbeatSecondsPath.Should().Be(new AslPath("$.h"));
        Json(task.Credentials).Should().Be("""{"RoleArn":"arn:aws:iam::111111111111:role/r"}""");
        Json(task.Assign).Should().Be("""{"x":1}""");
        task.Next.Should().Be("Pass");
        task.End.Should().BeFalse();
        task.Pointer.Should().Be("/States/Task");
    }

    [Fact]
    public void The_fields_of_retriers_and_catchers_are_read()
    {
        var task = State<TaskState>(JsonPathDefinition);

        var retrier = task.Retry[0];
        retrier.ErrorEquals.Should().Equal("E1", "E2");
        retrier.IntervalSeconds.Should().Be(new AslNumber(2, null));
        retrier.MaxAttempts.Should().Be(new AslNumber(3, null));
        retrier.BackoffRate.Should().Be(new AslNumber(1.5, null));
        retrier.MaxDelaySeconds.Should().Be(new AslNumber(9, null));
        retrier.JitterStrategy.Should().Be("FULL");
        retrier.Comment.Should().Be("A retrier");
        task.Retry[1].ErrorEquals.Should().Equal("States.ALL");
        task.Retry[1].MaxAttempts.Should().BeNull();
        var catcher = task.Catch.Single();
        catcher.ErrorEquals.Should().Equal("E3");
        catcher.ResultPath.Should().Be(new AslPath("$.error"));
        Json(catcher.Assign).Should().Be("""{"y":2}""");
        catcher.Next.Should().Be("Fail");
        catcher.Comment.Should().Be("A catcher");
        catcher.Pointer.Should().Be("/States/Task/Catch/0");
    }

    [Fact]
    public void The_fields_of_a_Task_in_JSONata_are_read()
    {
        var task = State<TaskState>(JsonataDefinition);

        task.QueryLanguage.Should().Be(QueryLanguage.Jsonata);
        Json(task.Arguments).Should().Be("\"{% $states.input %}\"");
        task.TimeoutSeconds.Should().Be(new AslNumber(null, "{% $t %}"));
        task.HeartbeatSeconds.Should().Be(new AslNumber(null, "{% $h %}"));
        Json(task.Output).Should().Be("""{"a":"{% $states.result %}"}""");
        Json(task.Assign).Should().Be("\"{% $x %}\"");
        task.Retry.Single().IntervalSeconds.Should().Be(new AslNumber(null, "{% $i %}"));
        task.Retry.Single().BackoffRate.Should().Be(new AslNumber(null, "{% $b %}"));
        Json(task.Catch.Single().Output).Should().Be("\"{% $states.errorOutput %}\"");
    }

    [Fact]
    public void The_fields_of_a_Pass_are_read()
    {
        var pass = State<PassState>(JsonPathDefinition);

        Json(pass.Result).Should().Be("[1]");
        Json(pass.Parameters).Should().Be("""{"p":1}""");
        pass.ResultPath.Should().Be(new AslPath("$.p"));
    }

    [Fact]
    public void The_rules_of_a_Choice_are_read()
    {
        var choice = State<ChoiceState>(JsonPathDefinition);

        choice.Default.Should().Be("Wait");
        Json(choice.Assign).Should().Be("""{"z":3}""");
        var rule = choice.Choices[0];
        rule.Variable.Should().Be("$.a");
        rule.Operator.Should().Be("StringEquals");
        Json(rule.Operand).Should().Be("\"x\"");
        rule.Next.Should().Be("Wait");
        Json(rule.Assign).Should().Be("""{"w":4}""");
        rule.Comment.Should().Be("A rule");
        var and = choice.Choices[1];
        and.Operator.Should().Be("And");
        and.Operand.Should().BeNull();
        and.Rules.Select(inner => inner.Operator).Should().Equal("IsNull", "Not");
        and.Rules[1].Rules.Single().Operator.Should().Be("NumericLessThan");
        and.Rules[1].Rules.Single().Pointer.Should().Be("/States/Choice/Choices/1/And/1/Not");
    }

    [Fact]
    public void The_rules_of_a_Choice_in_JSONata_are_read()
    {
        var choice = State<ChoiceState>(JsonataDefinition);

        Json(choice.Output).Should().Be("1");
        var rule = choice.Choices.Single();
        rule.Operator.Should().Be("Condition");
        Json(rule.Operand).Should().Be("\"{% $x = 1 %}\"");
        Json(rule.Output).Should().Be("""{"r":1}""");
    }

    [Fact]
    public void The_fields_of_a_Wait_are_read()
    {
        var wait = State<WaitState>(JsonPathDefinition);

        wait.Seconds.Should().Be(new AslNumber(5, null));
        wait.SecondsPath.Should().Be(new AslPath("$.s"));
        wait.Timestamp.Should().Be("2030-01-01T00:00:00Z");
        wait.TimestampPath.Should().Be(new AslPath("$.ts"));
        State<WaitState>(JsonataDefinition).Seconds.Should().Be(new AslNumber(null, "{% $s %}"));
    }

    [Fact]
    public void The_fields_of_a_Fail_are_read()
    {
        var fail = State<FailState>(JsonPathDefinition);

        fail.Error.Should().Be("E");
        fail.ErrorPath.Should().Be(new AslPath("$.e"));
        fail.Cause.Should().Be("C");
        fail.CausePath.Should().Be(new AslPath("$.c"));
        fail.IsTerminal.Should().BeTrue();
    }

    [Fact]
    public void The_fields_of_a_Succeed_are_read()
    {
        var succeed = State<SucceedState>(JsonPathDefinition);

        succeed.InputPath.Should().Be(new AslPath("$.i"));
        succeed.OutputPath.Should().Be(new AslPath("$.o"));
        succeed.IsTerminal.Should().BeTrue();
    }

    [Fact]
    public void The_branches_of_a_Parallel_are_read()
    {
        var parallel = State<ParallelState>(JsonPathDefinition);

        parallel.Branches.Select(branch => branch.StartAt).Should().Equal("B1", "B2");
        parallel.Branches[0].Comment.Should().Be("A branch");
        parallel.Branches[1].States.Single().End.Should().BeTrue();
        parallel.Branches[1].States.Single().Pointer.Should().Be("/States/Parallel/Branches/1/States/B2");
        Json(parallel.Parameters).Should().Be("""{"q":1}""");
        Json(parallel.ResultSelector).Should().Be("""{"r":1}""");
        parallel.Retry.Single().ErrorEquals.Should().Equal("E4");
        parallel.Catch.Single().ErrorEquals.Should().Equal("E5");
        Json(State<ParallelState>(JsonataDefinition).Arguments).Should().Be("""{"a":1}""");
    }

    [Fact]
    public void The_fields_of_a_Map_are_read()
    {
        var map = State<MapState>(JsonPathDefinition);

        map.ItemsPath.Should().Be(new AslPath("$.items"));
        Json(map.ItemSelector).Should().Be("""{"i":1}""");
        Json(map.Parameters).Should().Be("""{"old":1}""");
        map.MaxConcurrency.Should().Be(new AslNumber(4, null));
        map.MaxConcurrencyPath.Should().Be(new AslPath("$.mc"));
        map.ToleratedFailurePercentage.Should().Be(new AslNumber(12.5, null));
        map.ToleratedFailurePercentagePath.Should().Be(new AslPath("$.tp"));
        map.ToleratedFailureCount.Should().Be(new AslNumber(6, null));
        map.ToleratedFailureCountPath.Should().Be(new AslPath("$.tc"));
        map.Label.Should().Be("map");
        map.Retry.Single().ErrorEquals.Should().Equal("E6");
        map.Catch.Single().ErrorEquals.Should().Equal("E7");
        Json(State<MapState>(JsonataDefinition).Items).Should().Be("\"{% $list %}\"");
    }

    [Fact]
    public void What_a_Map_reads_batches_runs_and_writes_is_read()
    {
        var map = State<MapState>(JsonPathDefinition);

        map.ItemReader!.Resource.Should().Be("arn:aws:states:::s3:getObject");
        Json(map.ItemReader.ReaderConfig).Should().StartWith("""{"InputType":"CSV",""");
        map.ItemReader.Config!.InputType.Should().Be("CSV");
        map.ItemReader.Config.ManifestType.Should().Be("ATHENA_DATA");
        map.ItemReader.Config.Transformation.Should().Be("NONE");
        map.ItemReader.Config.CsvHeaderLocation.Should().Be("FIRST_ROW");
        map.ItemReader.Config.CsvDelimiter.Should().Be("TAB");
        map.ItemReader.Config.MaxItems.Should().Be(new AslNumber(9, null));
        Json(map.ItemReader.Parameters).Should().Be("""{"Bucket":"in"}""");
        map.ItemBatcher!.MaxItemsPerBatch.Should().Be(new AslNumber(7, null));
        map.ItemBatcher.MaxItemsPerBatchPath.Should().Be(new AslPath("$.mi"));
        map.ItemBatcher.MaxInputBytesPerBatch.Should().Be(new AslNumber(8, null));
        map.ItemBatcher.MaxInputBytesPerBatchPath.Should().Be(new AslPath("$.mb"));
        Json(map.ItemBatcher.BatchInput).Should().Be("""{"n":1}""");
        map.ResultWriter!.Resource.Should().Be("arn:aws:states:::s3:putObject");
        Json(map.ResultWriter.WriterConfig).Should().Be("""{"OutputType":"JSON","Transformation":"NONE"}""");
        map.ResultWriter.Config!.OutputType.Should().Be("JSON");
        map.ResultWriter.Config.Transformation.Should().Be("NONE");
        Json(map.ResultWriter.Parameters).Should().Be("""{"Bucket":"out"}""");
        map.ItemProcessor!.Comment.Should().Be("A processor");
        map.ItemProcessor.Mode.Should().Be("DISTRIBUTED");
        map.ItemProcessor.ExecutionType.Should().Be("EXPRESS");
        map.ItemProcessor.States.Single().Name.Should().Be("I");
        map.Iterator!.StartAt.Should().Be("J");
        map.Nested.Should().Equal(map.ItemProcessor, map.Iterator);
    }

    [Fact]
    public void Outer_scopes_come_before_inner_ones()
    {
        var graphs = AslText.Read(JsonPathDefinition).Graphs();

        graphs.Select(graph => graph.Pointer).Should().Equal(
            "", "/States/Parallel/Branches/0", "/States/Parallel/Branches/1", "/States/Map/ItemProcessor", "/States/Map/Iterator");
    }

    [Fact]
    public void Every_property_of_every_record_is_filled_by_one_of_the_definitions()
    {
        var nodes = Nodes(AslText.Read(JsonPathDefinition)).Concat(Nodes(AslText.Read(JsonataDefinition))).ToLookup(node => node.GetType());
        var records = typeof(AslNode).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(AslNode)) && !type.IsAbstract);

        var unread = records.Where(type => type != typeof(UnknownState)).SelectMany(
            type => Fields(type).Where(property => nodes[type].All(node => IsUnset(property, node))),
            (type, property) => $"{type.Name}.{property.Name}");

        unread.Should().Equal("StateMachineDefinition.File");
    }

    private static IEnumerable<PropertyInfo> Fields(Type type) => type.GetProperties()
        .Where(property => property.DeclaringType == type && property.GetIndexParameters().Length == 0 && property.Name != "Nested");

    private static bool IsUnset(PropertyInfo property, AslNode node) => property.GetValue(node) switch
    {
        null or false => true,
        ICollection { Count: 0 } => true,
        _ => false,
    };

    private static IEnumerable<AslNode> Nodes(StateMachineDefinition definition) => definition.Graphs().SelectMany(graph => graph.States
        .SelectMany(state => Inner(state).Prepend(state))
        .Prepend<AslNode>(graph));

    private static IEnumerable<AslNode> Inner(StateDefinition state) => state switch
    {
        MapState map => new AslNode?[] { map.ItemReader, map.ItemReader?.Config, map.ItemBatcher, map.ResultWriter, map.ResultWriter?.Config }
            .OfType<AslNode>(),
        WorkStateDefinition work => work.Retry.Concat<AslNode>(work.Catch),
        ChoiceState choice => choice.Choices,
        _ => [],
    };

    private static T State<T>(string json)
        where T : StateDefinition => AslText.Read(json).States.OfType<T>().Single();

    private static string? Json(JsonElement? element) => element is { } value ? JsonSerializer.Serialize(value, Plain) : null;
}
