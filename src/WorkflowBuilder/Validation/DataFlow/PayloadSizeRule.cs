using System.Text;
using System.Text.Json;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>What a state writes fits into the size of state data, as far as it stands in the definition.</summary>
internal sealed class PayloadSizeRule : IValidationRule
{
    // The limit of Step Functions for input, output, arguments and variables.
    public const int MaxBytes = 262_144;

    public void Check(ValidationContext context)
    {
        foreach (var state in context.States)
        {
            var syntax = state.State.Syntax;
            if (syntax.End - syntax.Start > MaxBytes)
            {
                Check(syntax, context.Problems);
                foreach (var inner in new[] { syntax.Find("Catch"), syntax.Find("Choices") }.SelectMany(list => list?.Elements ?? []))
                {
                    Check(inner, context.Problems);
                }
            }
        }
    }

    /// <summary>Whether a single field of a state is too long.</summary>
    public static bool IsTooLong(StateDefinition state) => TooLong(state.Syntax).Any();

    private static void Check(JsonSyntaxNode owner, ProblemList problems)
    {
        foreach (var (name, value, size) in TooLong(owner))
        {
            problems.Add(DataFlowDiagnostics.PayloadTooLarge(value.Pointer, name, size, MaxBytes), value);
        }
    }

    private static IEnumerable<(string Name, JsonSyntaxNode Value, long Size)> TooLong(JsonSyntaxNode owner)
    {
        foreach (var (name, value) in owner.Members)
        {
            if (name is "Result" or "Parameters" or "ResultSelector" or "ItemSelector" or "Arguments" or "Output" or "Assign"
                && value.End - value.Start > MaxBytes
                && !IsDropped(name, owner)
                && LeastSize(value) is var size && size > MaxBytes)
            {
                yield return (name, value, size);
            }
        }
    }

    // Whether Step Functions measures a result that it does not keep is not known.
    private static bool IsDropped(string name, JsonSyntaxNode owner) =>
        name is "Result" or "ResultSelector" or "Parameters" && (owner.Find("OutputPath") is not null || owner.Find("ResultPath") is { IsNull: true });

    /// <summary>Gives the least number of bytes that a template can make: what is computed, and what a placeholder stands for, may have none.</summary>
    private static long LeastSize(JsonSyntaxNode template)
    {
        var size = 0L;
        var open = new Stack<JsonSyntaxNode>([template]);
        while (open.TryPop(out var node))
        {
            size += node.Type switch
            {
                JsonTokenType.String => SizeOf(node),
                JsonTokenType.StartObject or JsonTokenType.StartArray => 2 + Math.Max(0, node.Members.Count + node.Elements.Length - 1),
                _ => 1,
            };
            foreach (var member in node.Members)
            {
                var isComputed = member.Name.EndsWith(".$", StringComparison.Ordinal);
                size += Placeholder.IsIn(member.Name) ? 0 : Encoding.UTF8.GetByteCount(member.Name) - (isComputed ? 2 : 0) + 3;
                if (!isComputed)
                {
                    open.Push(member.Value);
                }
            }

            Array.ForEach(node.Elements, open.Push);
        }

        return size;
    }

    private static int SizeOf(JsonSyntaxNode text) =>
        Placeholder.IsIn(text.Text!) || JsonataParse.IsExpression(text) ? 0 : Encoding.UTF8.GetByteCount(text.Text!) + 2;
}
