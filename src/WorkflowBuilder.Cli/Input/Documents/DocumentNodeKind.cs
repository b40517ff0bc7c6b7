namespace WorkflowBuilder.Cli.Input;

/// <summary>What a <see cref="DocumentNode"/> is.</summary>
internal enum DocumentNodeKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number, true, false or null, as JSON writes it.</summary>
    Literal,

    /// <summary>An array.</summary>
    Sequence,

    /// <summary>An object.</summary>
    Mapping,
}
