namespace WorkflowBuilder.Conformance.Tests;

/// <summary>The probes whose faults no rule looks for yet, by what such a rule needs.</summary>
internal static class LaterRules
{
    public static readonly IReadOnlySet<string> Probes = new HashSet<string>
    {
        // Resources, integrations and their parameters; what Express machines cannot do.
        "L02", "L03", "L04", "L05", "L06", "L07", "L08", "L09", "L10", "L11", "L12", "L13", "L14", "L15", "L16", "L17",
        "L18", "L28", "L29", "L31",
    };
}
