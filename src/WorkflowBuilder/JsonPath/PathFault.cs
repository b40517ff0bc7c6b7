namespace WorkflowBuilder.Paths;

/// <summary>Why a step could not be taken.</summary>
internal enum PathFault
{
    None,

    /// <summary>A name, and the value is no object.</summary>
    NoObject,

    /// <summary>The object has no such member.</summary>
    NoMember,

    /// <summary>An index, and there is no value or a member that is null.</summary>
    Null,

    /// <summary>An index, and the value is no array.</summary>
    NoArray,

    /// <summary>A filter, and the value is a scalar.</summary>
    Scalar,

    /// <summary>Several names before the end of the path.</summary>
    UnionInside,
}
