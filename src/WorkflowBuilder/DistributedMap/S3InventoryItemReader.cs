namespace WorkflowBuilder;

/// <summary>Reads the rows of an S3 Inventory report through its <c>manifest.json</c>; each item describes an object.</summary>
public sealed class S3InventoryItemReader() : S3FileItemReader("MANIFEST")
{
    private protected override void DescribeConfig(AslObject config)
    {
        base.DescribeConfig(config);
        config.Add("ManifestType", "S3_INVENTORY");
    }
}
