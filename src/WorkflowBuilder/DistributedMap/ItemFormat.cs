namespace WorkflowBuilder;

/// <summary>The format of the objects that <see cref="S3ObjectsItemReader"/> reads.</summary>
public enum ItemFormat
{
    /// <summary>Comma-separated values.</summary>
    Csv,

    /// <summary>A JSON array, or an object with members for items.</summary>
    Json,

    /// <summary>A JSON value on each line.</summary>
    Jsonl,

    /// <summary>Apache Parquet.</summary>
    Parquet,
}
