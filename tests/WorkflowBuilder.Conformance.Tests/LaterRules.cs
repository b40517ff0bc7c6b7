namespace WorkflowBuilder.Conformance.Tests;

/// <summary>The probes whose faults no rule looks for yet, by what such a rule needs.</summary>
internal static class LaterRules
{
    public static readonly IReadOnlySet<string> Probes = new HashSet<string>
    {
        // Numbers and enumerations in their range; the version.
        "A09", "B05", "B06", "B07", "B08", "E01", "E02", "E05", "E06", "E07", "E08", "E10", "E11", "E12", "E13", "E14",
        "E15", "E16", "E19", "E21",

        // Timestamps parsed as RFC 3339.
        "F03", "F04", "F05", "F06", "F07", "F08", "F11", "G12",

        // Operands of comparisons by their type.
        "G10", "G11",

        // Resources, integrations and their parameters; what Express machines cannot do.
        "L02", "L03", "L04", "L05", "L06", "L07", "L08", "L09", "L10", "L11", "L12", "L13", "L14", "L15", "L16", "L17",
        "L18", "L20", "L28", "L29", "L31",

        // The values in ProcessorConfig, ItemReader, ItemBatcher and ResultWriter.
        "M08", "M09", "M10", "M11", "M12", "M13", "M14", "M15", "M16", "M17", "M18", "M19", "M20", "M21", "M29", "M35",
        "M36",
    };
}
