namespace WorkflowBuilder;

/// <summary>What makes an execution take a way out of a state.</summary>
internal enum FlowEdgeKind
{
    /// <summary>The state has done its work.</summary>
    Next,

    /// <summary>A rule of a Choice, or that none of them holds.</summary>
    Choice,

    /// <summary>The state has failed.</summary>
    Catch,

    /// <summary>The scope ends.</summary>
    End,
}
