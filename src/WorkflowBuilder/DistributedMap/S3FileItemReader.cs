namespace WorkflowBuilder;

/// <summary>Reads the items of one object in S3.</summary>
public abstract class S3FileItemReader : ItemReader
{
    private readonly string _inputType;

    private protected S3FileItemReader(string inputType) => _inputType = inputType;

    /// <summary>The key of the object: text, a path or intrinsic function, or in JSONata an expression.</summary>
    public required TextValue Key { get; init; }

    /// <summary>The version of the object.</summary>
    /// <value>The default is <see langword="null"/>: the newest.</value>
    public TextValue? VersionId { get; init; }

    private protected override string Action => "getObject";

    private protected override void DescribeConfig(AslObject config) => config.Add("InputType", _inputType);

    private protected override void DescribeSource(AslObject source)
    {
        source.AddMember("Key", Key);
        source.AddMember("VersionId", VersionId);
    }
}
