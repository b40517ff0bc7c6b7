namespace WorkflowBuilder;

/// <summary>Values that are not told apart further.</summary>
[Flags]
internal enum ValueKinds
{
    None = 0,

    /// <summary>Nothing is there.</summary>
    Absent = 1,

    Null = 2,

    True = 4,

    False = 8,

    /// <summary>Objects and arrays.</summary>
    Structured = 16,

    Booleans = True | False,

    Any = Absent | Null | Booleans | Structured,
}
