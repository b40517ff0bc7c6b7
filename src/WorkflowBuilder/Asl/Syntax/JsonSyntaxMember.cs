namespace WorkflowBuilder.Asl;

/// <summary>A member of a JSON object.</summary>
/// <param name="Name">The name.</param>
/// <param name="NameStart">Where the name begins, in bytes.</param>
/// <param name="Value">The value.</param>
internal readonly record struct JsonSyntaxMember(string Name, int NameStart, JsonSyntaxNode Value);
