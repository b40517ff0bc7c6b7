using System.Text.Json;

namespace WorkflowBuilder.Json;

/// <summary>Stands for a value that needs no object of its own.</summary>
internal sealed class JsonTag : JsonNode
{
    public static readonly JsonTag Null = new(JsonValueKind.Null);
    public static readonly JsonTag True = new(JsonValueKind.True);
    public static readonly JsonTag False = new(JsonValueKind.False);
    public static readonly JsonTag Number = new(JsonValueKind.Number);

    private JsonTag(JsonValueKind kind) => Kind = kind;

    public override JsonValueKind Kind { get; }
}
