namespace WorkflowBuilder;

/// <summary>Where a <see cref="DistributedMap"/> reads its items from: objects in S3.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html"/>.</remarks>
public abstract class ItemReader
{
    private protected ItemReader()
    {
    }

    /// <summary>The name of the bucket: text, a path or intrinsic function, or in JSONata an expression.</summary>
    public required TextValue Bucket { get; init; }

    /// <summary>The account that must own the bucket; reading fails if another one does.</summary>
    /// <value>The default is <see langword="null"/>: any.</value>
    public TextValue? ExpectedBucketOwner { get; init; }

    /// <summary>The greatest number of items to read; 0 is no limit. In JSONata an expression may give it.</summary>
    /// <value>The default is <see langword="null"/>: no limit.</value>
    public NumberValue? MaxItems { get; init; }

    /// <summary>The greatest number of items to read, from the input (JSONPath).</summary>
    public JsonPathValue? MaxItemsPath { get; init; }

    private protected abstract string Action { get; }

    internal AslObject Describe()
    {
        var config = new AslObject();
        DescribeConfig(config);
        config.Add("MaxItems", MaxItems?.Value);
        config.Add("MaxItemsPath", MaxItemsPath);

        var source = new AslObject();
        source.AddMember("Bucket", Bucket);
        DescribeSource(source);
        source.AddMember("ExpectedBucketOwner", ExpectedBucketOwner);

        var reader = new AslObject();
        reader.Add("Resource", new ServiceIntegration($"s3:{Action}"));
        reader.Add("ReaderConfig", config.IsEmpty ? null : config);
        reader.Add(AslObject.Arguments, source);
        return reader;
    }

    private protected abstract void DescribeConfig(AslObject config);

    private protected abstract void DescribeSource(AslObject source);
}
