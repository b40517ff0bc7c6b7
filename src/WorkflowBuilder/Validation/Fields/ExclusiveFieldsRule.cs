using System.Text.Json;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Of fields that say the same thing in different ways, there is one.</summary>
internal sealed class ExclusiveFieldsRule : IValidationRule
{
    private static readonly string[] Waits = ["Seconds", "SecondsPath", "Timestamp", "TimestampPath"];
    private static readonly string[] Processors = ["ItemProcessor", "Iterator"];
    private static readonly string[] Transitions = ["Next", "End"];

    private static readonly string[][] ExclusiveInAny =
    [
        ["Error", "ErrorPath"],
        ["Cause", "CausePath"],
        ["TimeoutSeconds", "TimeoutSecondsPath"],
        ["HeartbeatSeconds", "HeartbeatSecondsPath"],
        ["MaxConcurrency", "MaxConcurrencyPath"],
        ["ToleratedFailurePercentage", "ToleratedFailurePercentagePath"],
        ["ToleratedFailureCount", "ToleratedFailureCountPath"],
    ];

    private static readonly string[][] ExclusiveInMap = [["ItemSelector", "Parameters"]];

    private static readonly string[][] ExclusiveInBatcher =
    [
        ["MaxItemsPerBatch", "MaxItemsPerBatchPath"],
        ["MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath"],
    ];

    public void Check(ValidationContext context)
    {
        var problems = context.Problems;
        foreach (var state in context.States.Select(state => state.State))
        {
            var owner = $"state \"{state.Name}\"";
            AtMostOne(problems, state, owner, ExclusiveInAny);
            switch (state)
            {
                case WaitState:
                    ExactlyOne(problems, state, owner, Waits);
                    break;
                case MapState map:
                    AtMostOne(problems, state, owner, ExclusiveInMap);
                    ExactlyOne(problems, state, owner, Processors);
                    if (map.ItemBatcher is { } batcher)
                    {
                        AtMostOne(problems, batcher, $"the ItemBatcher of {owner}", ExclusiveInBatcher);
                    }

                    break;
            }

            if (state is PassState or TaskState or WaitState or ParallelState or MapState)
            {
                ExactlyOne(problems, state, owner, Transitions);
            }
        }
    }

    private static void ExactlyOne(ProblemList problems, AslNode node, string owner, string[] fields)
    {
        AtMostOne(problems, node, owner, fields);
        if (fields.All(field => !IsSet(node.Syntax.Find(field))))
        {
            problems.Add(FieldDiagnostics.OneOfFields(node.Pointer, owner, fields), node.Syntax);
        }
    }

    private static void AtMostOne(ProblemList problems, AslNode node, string owner, params ReadOnlySpan<string[]> groups)
    {
        foreach (var group in groups)
        {
            var present = group.Where(field => IsSet(node.Syntax.Find(field))).ToList();
            if (present.Count > 1)
            {
                problems.Add(FieldDiagnostics.ExclusiveFields(node.Pointer, owner, present), node.Syntax);
            }
        }
    }

    // "End": false says nothing.
    private static bool IsSet(JsonSyntaxNode? value) => value is not null && value.Type != JsonTokenType.False;
}
