using System.Text;
using FsCheck.Xunit;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Tests.Asl;

public class AslReaderPropertyTests
{
    private static readonly byte[] Valid = """
        {
          "Comment": "für 🚀", "StartAt": "T", "TimeoutSeconds": 5,
          "States": {
            "T": {
              "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "C",
              "Parameters": { "FunctionName.$": "$.a", "Payload": [ 1, null, true ] },
              "Retry": [ { "ErrorEquals": [ "E" ], "BackoffRate": 1.5 }, { "ErrorEquals": [ "States.ALL" ] } ],
              "Catch": [ { "ErrorEquals": [ "E" ], "ResultPath": null, "Next": "F" } ]
            },
            "C": { "Type": "Choice", "Choices": [ { "And": [ { "Not": { "Variable": "$.a", "IsNull": true } } ], "Next": "W" } ], "Default": "F" },
            "W": { "Type": "Wait", "Seconds": 5, "Next": "P" },
            "P": { "Type": "Parallel", "Branches": [ { "StartAt": "B", "States": { "B": { "Type": "Pass", "End": true } } } ], "Next": "M" },
            "M": {
              "Type": "Map", "ItemsPath": "$.i", "Next": "J", "ItemBatcher": { "MaxItemsPerBatch": 2 },
              "ItemProcessor": {
                "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS" }, "StartAt": "I", "States": { "I": { "Type": "Succeed" } }
              }
            },
            "J": { "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $x %}", "End": true },
            "F": { "Type": "Fail", "Error": "E" }
          }
        }
        """u8.ToArray();

    // What may stand at a place of a definition and means something else there.
    private static readonly string[] Fragments =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\uD800", "null", "true", "1e999", "-",
        "\"States\"", "\"Branches\":[", "\"Type\"", "\"Next\"", "\"\"", "//", "\n",
        "{}", "[]", "[[]]", "\"Not\":{", "\"QueryLanguage\":\"x\",", "${A}", "{% a %}", "\uFEFF", "\0", "9",
    ];

    [Fact]
    public void The_definition_that_is_mutated_is_valid() => AslText.Errors(Encoding.UTF8.GetString(Valid)).Should().BeEmpty();

    [Property(MaxTest = 1_000)]
    public void Random_bytes_never_throw(byte[] bytes) => ShouldReadAndValidate(bytes);

    [Property(MaxTest = 1_000)]
    public void Random_text_never_throws(string? text)
    {
        var read = AslReader.Read(text ?? "", "a.asl.json");

        read.Problems.Should().NotBeEmpty();
    }

    [Property(MaxTest = 3_000)]
    public void Changed_bytes_of_a_valid_definition_never_throw((ushort Place, byte Value)[] changes)
    {
        var bytes = Valid.ToArray();
        foreach (var (place, value) in changes)
        {
            bytes[place % bytes.Length] = value;
        }

        ShouldReadAndValidate(bytes);
    }

    [Property(MaxTest = 3_000)]
    public void Fragments_put_into_a_valid_definition_never_throw((ushort Place, byte Length, byte Fragment)[] changes)
    {
        var text = Encoding.UTF8.GetString(Valid);
        foreach (var (place, length, fragment) in changes)
        {
            var start = place % text.Length;
            var end = Math.Min(text.Length, start + (length % 8));
            text = text[..start] + Fragments[fragment % Fragments.Length] + text[end..];
        }

        ShouldReadAndValidate(Encoding.UTF8.GetBytes(text));
    }

    [Property(MaxTest = 3_000)]
    public void Values_swapped_within_a_valid_definition_never_throw(ushort first, ushort second)
    {
        var values = Values();
        var (a, b) = (values[first % values.Count], values[second % values.Count]);

        byte[] bytes = [.. Valid[..a.Start], .. Valid[b], .. Valid[a.End..]];

        AslReader.Read(bytes).Definition.Should().NotBeNull();
        ShouldReadAndValidate(bytes);
    }

    private static List<Range> Values()
    {
        var root = AslReader.Read(Valid).Definition!.Syntax;
        var open = new Stack<JsonSyntaxNode>(root.Members.Select(member => member.Value));
        var found = new List<Range>();
        while (open.TryPop(out var node))
        {
            found.Add(node.Start..node.End);
            foreach (var inner in node.Members.Select(member => member.Value).Concat(node.Elements))
            {
                open.Push(inner);
            }
        }

        return found;
    }

    private static void ShouldReadAndValidate(byte[] bytes)
    {
        var read = AslReader.Read(bytes, "a.asl.json");

        var found = read.Definition is null ? [] : AslValidator.Validate(read.Definition);
        (read.Definition is null && read.Problems.Count == 0).Should().BeFalse();
        read.Problems.Concat(found).Should().NotContain(problem => problem.Location == null || problem.Message.Length == 0);
    }
}
