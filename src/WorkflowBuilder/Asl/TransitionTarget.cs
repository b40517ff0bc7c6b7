namespace WorkflowBuilder.Asl;

/// <summary>The name of a state in a field that leads to it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Syntax">The value of the field.</param>
internal readonly record struct TransitionTarget(string Name, JsonSyntaxNode Syntax)
{
    public static TransitionTarget[] Of(JsonSyntaxNode owner, string field, string? name) =>
        name is not null && owner.Find(field) is { } syntax ? [new(name, syntax)] : [];
}
