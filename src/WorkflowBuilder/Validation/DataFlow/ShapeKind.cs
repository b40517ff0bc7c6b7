namespace WorkflowBuilder;

/// <summary>What kind of JSON value something is known to be.</summary>
internal enum ShapeKind
{
    /// <summary>Any.</summary>
    Unknown,

    /// <summary>A text, a number, true, false or null.</summary>
    Scalar,

    Object,

    Array,
}
