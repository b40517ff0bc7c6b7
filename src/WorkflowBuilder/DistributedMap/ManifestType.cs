namespace WorkflowBuilder;

/// <summary>What wrote a manifest.</summary>
public enum ManifestType
{
    /// <summary>S3 Inventory; each item is a row of the inventory.</summary>
    S3Inventory,

    /// <summary>An UNLOAD query of Athena; each item is a row of its result.</summary>
    AthenaData,
}
