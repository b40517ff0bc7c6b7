using System.Buffers;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>The Label of a Map can be part of an ARN, and no other Map has it.</summary>
internal sealed class LabelRule : IValidationRule
{
    private const int MaxLength = 40;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("?*<>{}[]:;,\\|^~$#%&`\"");

    public void Check(ValidationContext context)
    {
        Dictionary<string, JsonSyntaxNode>? seen = null;
        foreach (var state in context.States)
        {
            if (state.State is not MapState { Label: { } label } map || Placeholder.IsIn(label))
            {
                continue;
            }

            var value = map.Syntax.Find("Label")!;
            if (label.Length is 0 or > MaxLength || HasForbidden(label))
            {
                context.Problems.Add(DistributedMapDiagnostics.BadLabel(value, label, MaxLength), value);
            }

            seen ??= new(StringComparer.Ordinal);
            if (!seen.TryAdd(label, value))
            {
                var first = seen[label];
                var problem = DistributedMapDiagnostics.DuplicateLabel(value, label, first.Parent!.Pointer);
                context.Problems.Add(problem with { Related = [context.Problems.Related("The first Map with this Label is here.", first)] }, value);
            }
        }
    }

    private static bool HasForbidden(string label) =>
        label.AsSpan().ContainsAny(Forbidden) || label.Any(character => char.IsWhiteSpace(character) || char.IsControl(character));
}
