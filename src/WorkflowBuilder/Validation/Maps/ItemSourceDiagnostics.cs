using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>WFB179x: where the items of a Map come from.</summary>
internal static class ItemSourceDiagnostics
{
    public static Diagnostic TwoSources(JsonSyntaxNode node, string state) => new(
        "WFB1790",
        DiagnosticSeverity.Warning,
        node.Pointer,
        $"State \"{state}\" reads its items with ItemReader, so that its ItemsPath has no effect. " +
        "Remove it; for items inside of a JSON file, use ItemsPointer in the ReaderConfig.");
}
