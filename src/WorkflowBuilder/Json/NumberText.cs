using System.Text.Json;

namespace WorkflowBuilder.Json;

/// <summary>A number whose text says more than its double: <c>1.0</c>, <c>1e3</c>, <c>-0</c>, twenty digits.</summary>
internal sealed class NumberText(string text, double value) : JsonNode
{
    public override JsonValueKind Kind => JsonValueKind.Number;

    public string Text { get; } = text;

    public double Value { get; } = value;
}
