namespace WorkflowBuilder;

/// <summary>Reads the files that a manifest lists, as Athena's UNLOAD and S3 Inventory write them.</summary>
public sealed class S3ManifestItemReader() : S3FileItemReader("MANIFEST")
{
    /// <summary>What wrote the manifest.</summary>
    /// <value>The default is <see langword="null"/>: S3 Inventory.</value>
    public ManifestType? ManifestType { get; init; }

    /// <summary>The format of the files of an Athena manifest.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public ItemFormat? InputType { get; init; }

    private protected override void DescribeConfig(AslObject config)
    {
        // An Athena manifest names its files; what is in them is the input type.
        if (InputType is { } format)
        {
            config.Add("InputType", format.ToString().ToUpperInvariant());
        }
        else
        {
            base.DescribeConfig(config);
        }

        config.Add("ManifestType", ManifestType switch
        {
            WorkflowBuilder.ManifestType.AthenaData => "ATHENA_DATA",
            WorkflowBuilder.ManifestType.S3Inventory => "S3_INVENTORY",
            _ => null,
        });
    }
}
