namespace WorkflowBuilder;

/// <summary>Which members <c>$states</c> has where an expression stands, besides <c>input</c> and <c>context</c>, which it has everywhere.</summary>
internal enum StatesMembers
{
    /// <summary>No others.</summary>
    None,

    /// <summary><c>result</c>: the work of the state is done.</summary>
    Result,

    /// <summary><c>errorOutput</c>: the work of the state failed.</summary>
    ErrorOutput,
}
