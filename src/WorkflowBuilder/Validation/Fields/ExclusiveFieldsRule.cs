using System.Text.Json;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Of fields that say the same thing in different ways, there is one.</summary>
internal sealed class ExclusiveFieldsRule : IValidationRule
{
    // Each in the order in which Step Functions names them.
    private static readonly string[] Waits = ["SecondsPath", "Seconds", "TimestampPath", "Timestamp"];
    private static readonly string[] Processors = ["ItemProcessor", "Iterator"];
    private static readonly string[] Transitions = ["Next", "End"];

    private static readonly string[][] ExclusiveInFail = [["Error", "ErrorPath"], ["Cause", "CausePath"]];

    private static readonly string[][] ExclusiveInTask = [["TimeoutSeconds", "TimeoutSecondsPath"], ["HeartbeatSeconds", "HeartbeatSecondsPath"]];

    private static readonly string[][] ExclusiveInMap =
    [
        ["ItemSelector", "Parameters"],
        ["MaxConcurrency", "MaxConcurrencyPath"],
        ["ToleratedFailurePercentage", "ToleratedFailurePercentagePath"],
        ["ToleratedFailureCount", "ToleratedFailureCountPath"],
    ];

    private static readonly string[][] ExclusiveInBatcher =
    [
        ["MaxItemsPerBatch", "MaxItemsPerBatchPath"],
        ["MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath"],
    ];

    private static readonly string[] BatchSizes = [.. ExclusiveInBatcher.SelectMany(group => group)];

    private static readonly string[][] ExclusiveInReader = [["MaxItems", "MaxItemsPath"]];

    public void Check(ValidationContext context)
    {
        foreach (var state in context.States)
        {
            Check(state, context.Problems);
        }
    }

    private static void Check(StateContext state, ProblemList problems)
    {
        var owner = new FieldOwner(null, state);
        switch (state.State)
        {
            case WaitState wait:
                ExactlyOne(problems, wait, owner, Waits);
                break;
            case FailState fail:
                AtMostOne(problems, fail, owner, ExclusiveInFail);
                break;
            case TaskState task:
                AtMostOne(problems, task, owner, ExclusiveInTask);
                break;
            case MapState map:
                CheckMap(map, state, problems);
                break;
        }

        if (state.State is PassState or TaskState or WaitState or ParallelState or MapState)
        {
            ExactlyOne(problems, state.State, owner, Transitions);
        }
    }

    private static void CheckMap(MapState map, StateContext state, ProblemList problems)
    {
        AtMostOne(problems, map, new(null, state), ExclusiveInMap);
        ExactlyOne(problems, map, new(null, state), Processors);
        if (map.ItemReader?.Config is { } config)
        {
            AtMostOne(problems, config, new("the ReaderConfig", state), ExclusiveInReader);
        }

        if (map.ItemBatcher is { } batcher)
        {
            AtMostOne(problems, batcher, new("the ItemBatcher", state), ExclusiveInBatcher);
            if (LacksAll(batcher, BatchSizes))
            {
                problems.Add(FieldDiagnostics.OneOfFields(batcher.Syntax, $"the ItemBatcher of {state.Owner}", BatchSizes, ""), batcher.Syntax);
            }
        }
    }

    private static void ExactlyOne(ProblemList problems, AslNode node, FieldOwner owner, string[] fields)
    {
        AtMostOne(problems, node, owner, fields);
        if (LacksAll(node, fields))
        {
            problems.Add(FieldDiagnostics.OneOfFields(node.Syntax, owner.ToString(), fields, AwsMessages.NoneOf(fields)), node.Syntax);
        }
    }

    private static void AtMostOne(ProblemList problems, AslNode node, FieldOwner owner, params ReadOnlySpan<string[]> groups)
    {
        foreach (var group in groups)
        {
            if (CountSet(node, group) > 1)
            {
                problems.Add(FieldDiagnostics.ExclusiveFields(node.Syntax, owner.ToString(), SetOf(node, group), AwsMessages.TooManyOf(group)), node.Syntax);
            }
        }
    }

    private static int CountSet(AslNode node, string[] fields)
    {
        var count = 0;
        foreach (var field in fields)
        {
            count += IsSet(node.Syntax.Find(field)) ? 1 : 0;
        }

        return count;
    }

    private static IEnumerable<string> SetOf(AslNode node, string[] fields) => fields.Where(field => IsSet(node.Syntax.Find(field)));

    private static bool LacksAll(AslNode node, string[] fields)
    {
        foreach (var field in fields)
        {
            if (node.Syntax.Find(field) is { Type: not JsonTokenType.False })
            {
                return false;
            }
        }

        return !Placeholder.IsInNames(node.Syntax);
    }

    // "End": false says nothing, and a placeholder in its place may become that.
    private static bool IsSet(JsonSyntaxNode? value) =>
        value is not null && value.Type != JsonTokenType.False && !(value.Name == "End" && Placeholder.IsIn(value));
}
