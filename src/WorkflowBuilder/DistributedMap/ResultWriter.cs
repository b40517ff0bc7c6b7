namespace WorkflowBuilder;

/// <summary>Where a <see cref="DistributedMap"/> writes the results of its child executions, and in which form.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html"/>.</remarks>
public sealed class ResultWriter
{
    /// <summary>The name of the bucket: text, a path or intrinsic function, or in JSONata an expression.</summary>
    /// <value>The default is <see langword="null"/>: the results stay in the output of the state.</value>
    public TextValue? Bucket { get; init; }

    /// <summary>What the keys of the files start with.</summary>
    /// <value>The default is <see langword="null"/>: nothing.</value>
    public TextValue? Prefix { get; init; }

    /// <summary>The account that must own the bucket; writing fails if another one does.</summary>
    /// <value>The default is <see langword="null"/>: any.</value>
    public TextValue? ExpectedBucketOwner { get; init; }

    /// <summary>The form of the results.</summary>
    /// <value>The default is <see langword="null"/>: JSON, with all that is known of each child execution.</value>
    public WriterConfig? WriterConfig { get; init; }

    internal AslObject Describe()
    {
        var writer = new AslObject();
        if (Bucket is not null)
        {
            var target = new AslObject();
            target.AddMember("Bucket", Bucket);
            target.AddMember("Prefix", Prefix);
            target.AddMember("ExpectedBucketOwner", ExpectedBucketOwner);
            writer.Add("Resource", new ServiceIntegration("s3:putObject"));
            writer.Add(AslObject.Arguments, target);
        }

        writer.Add("WriterConfig", WriterConfig?.Describe());
        return writer;
    }
}
