namespace WorkflowBuilder;

/// <summary>Where a text stands that is not evaluated.</summary>
internal enum StaticPlace
{
    /// <summary>A field of a payload template whose name does not end with <c>.$</c>.</summary>
    Template,

    /// <summary>The Result of a Pass.</summary>
    Result,

    /// <summary>A field of its own that takes text only.</summary>
    Field,

    /// <summary>A field of a JSONata state.</summary>
    Jsonata,
}
