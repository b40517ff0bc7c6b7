namespace WorkflowBuilder;

/// <summary>What <see cref="S3ObjectsItemReader"/> does with the objects it finds.</summary>
public enum ReaderTransformation
{
    /// <summary>Each item is the description of an object: key, size, time.</summary>
    None,

    /// <summary>The objects are read, and each item is an item of one of them.</summary>
    LoadAndFlatten,
}
