namespace WorkflowBuilder.Conformance.Tests;

/// <summary>The probes whose faults no rule looks for yet, by what such a rule needs.</summary>
internal static class LaterRules
{
    public static readonly IReadOnlySet<string> Probes = new HashSet<string>
    {
        // Paths and reference paths, which need the JSONPath parser.
        "F13", "G15", "G16", "G17", "H01", "H02", "H04", "H05", "H06", "H07", "H09", "H10", "H11", "H12", "H13", "H14",
        "H15", "H16", "H17", "H18", "H19", "H20", "H22", "H23",

        // Intrinsic functions, which need their parser.
        "I01", "I02", "I03", "I04", "I05", "I06", "I07", "I08", "I09", "I10", "I11", "I12", "I13", "I14", "I15", "I16",
        "I17", "I18", "I19", "I20", "I21", "I33", "I34",

        // JSONata, which needs its parser.
        "K01", "K02", "K03", "K04", "K05", "K06", "K08", "K10", "K11", "K12", "K13", "K15", "K16", "K17", "K22", "K33",
        "K39",

        // Names of variables and their scopes.
        "K24", "K25", "K26", "K27", "K28", "K29",

        // Resources, integrations and their parameters; what Express machines cannot do.
        "L02", "L03", "L04", "L05", "L06", "L07", "L08", "L09", "L10", "L11", "L12", "L13", "L14", "L15", "L16", "L17",
        "L18", "L28", "L29", "L31",
    };
}
