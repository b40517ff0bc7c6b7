using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>Marks a variable that was bound to undefined, and so hides one of the same name further out.</summary>
internal sealed class NothingTag : JsonNode
{
    public static readonly NothingTag Instance = new();

    public override JsonValueKind Kind => JsonValueKind.Undefined;
}
