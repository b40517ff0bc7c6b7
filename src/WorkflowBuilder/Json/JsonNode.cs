using System.Text.Json;

namespace WorkflowBuilder.Json;

/// <summary>What a <see cref="JsonData"/> refers to when it is no text.</summary>
internal abstract class JsonNode
{
    public abstract JsonValueKind Kind { get; }

    /// <summary>The bytes of the value as compact JSON; 0 before <see cref="JsonSize"/> has measured it.</summary>
    public long Size { get; set; }
}
