namespace WorkflowBuilder;

/// <summary>Where paths may stand in a <see cref="Payload"/>.</summary>
internal enum PayloadKind
{
    /// <summary>Nowhere: Step Functions takes the value as it is.</summary>
    Literal,

    /// <summary>Inside the value, but not in place of it.</summary>
    Template,

    /// <summary>Inside the value and in place of it.</summary>
    Member,
}
