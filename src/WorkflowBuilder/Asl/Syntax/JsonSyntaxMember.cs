namespace WorkflowBuilder.Asl;

/// <summary>A member of a JSON object.</summary>
/// <param name="Value">The value.</param>
internal readonly record struct JsonSyntaxMember(JsonSyntaxNode Value)
{
    public string Name => Value.Name!;

    /// <summary>Where the name begins, in bytes.</summary>
    public int NameStart => Value.NameStart;

    public void Deconstruct(out string name, out JsonSyntaxNode value) => (name, value) = (Name, Value);
}
