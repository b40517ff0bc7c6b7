namespace WorkflowBuilder;

/// <summary>Paths stand in fields that take paths: <c>ErrorPath</c>, not <c>Error</c>.</summary>
internal sealed class NoPathRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var problems = context.Problems;
        foreach (var text in context.StaticTexts)
        {
            if (problems.IsFullOfOthers)
            {
                return;
            }

            if (text is { Place: StaticPlace.Field, Kind: StaticTextKind.Path or StaticTextKind.Intrinsic, Node: var node })
            {
                var pathField = text.Field == "StringMatches" ? null : $"{text.Field}Path";
                var finding = StaticTextDiagnostics.NoPath(node, text.Field, pathField);
                problems.Add(
                    pathField is not null && node.Parent!.FindMember(text.Field) is { } member
                        ? finding with { Fix = problems.Rename($"Write \"{pathField}\"", member, pathField) }
                        : finding,
                    node);
            }
        }
    }
}
