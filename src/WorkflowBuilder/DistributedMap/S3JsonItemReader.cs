namespace WorkflowBuilder;

/// <summary>Reads the elements of a JSON array, or the members of a JSON object.</summary>
public sealed class S3JsonItemReader() : S3FileItemReader("JSON")
{
    /// <summary>The JSON Pointer (RFC 6901) of the array within the file, such as <c>/data/orders</c>.</summary>
    /// <value>The default is <see langword="null"/>: the whole file.</value>
    public string? ItemsPointer { get; init; }

    private protected override void DescribeConfig(AslObject config)
    {
        base.DescribeConfig(config);
        config.Add("ItemsPointer", ItemsPointer);
    }
}
