namespace WorkflowBuilder;

/// <summary>What an argument of an intrinsic function must be, and what a function gives.</summary>
internal enum ArgumentKind
{
    /// <summary>It is not known before the execution, or does not matter.</summary>
    Any,
    Text,
    Number,
    Array,
    Object,

    /// <summary><c>true</c>, <c>false</c> or <c>null</c>.</summary>
    Constant,
}
