namespace WorkflowBuilder.Json;

/// <summary>What JSONata knows about an array while it evaluates. Of no meaning for JSON.</summary>
[Flags]
internal enum ArrayTraits : byte
{
    None = 0,

    /// <summary>The results of a step: one item stands for itself, none for undefined.</summary>
    Sequence = 1,

    /// <summary>A sequence that stays an array even with one item, because of <c>[]</c>.</summary>
    KeepSingleton = 2,

    /// <summary>Written as <c>[...]</c>, so that a path does not flatten it.</summary>
    Constructed = 4,

    /// <summary>The wrapping of an input that is itself an array.</summary>
    OuterWrapper = 8,

    /// <summary>Its items are tuples: a value with the variables bound along the path.</summary>
    TupleStream = 16,
}
