namespace WorkflowBuilder;

/// <summary>Reads the objects of a bucket: each item is the description of an object or, with <see cref="Transformation"/>, what is in it.</summary>
public sealed class S3ObjectsItemReader : ItemReader
{
    /// <summary>What the keys of the objects start with.</summary>
    /// <value>The default is <see langword="null"/>: every object.</value>
    public TextValue? Prefix { get; init; }

    /// <summary>Whether the objects themselves are read and their items strung together.</summary>
    /// <value>The default is <see langword="null"/>: they are not.</value>
    public ReaderTransformation? Transformation { get; init; }

    /// <summary>The format of the objects; needed when they are read.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public ItemFormat? InputType { get; init; }

    private protected override string Action => "listObjectsV2";

    private protected override void DescribeConfig(AslObject config)
    {
        config.Add("InputType", InputType?.ToString().ToUpperInvariant());
        config.Add("Transformation", Transformation switch
        {
            ReaderTransformation.LoadAndFlatten => "LOAD_AND_FLATTEN",
            ReaderTransformation.None => "NONE",
            _ => null,
        });
    }

    private protected override void DescribeSource(AslObject source) => source.AddMember("Prefix", Prefix);
}
