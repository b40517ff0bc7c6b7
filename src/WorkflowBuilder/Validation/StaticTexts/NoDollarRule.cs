using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Paths and intrinsic functions in payload templates stand in fields whose names end with <c>.$</c>.</summary>
internal sealed class NoDollarRule : IValidationRule
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

            if (text is { Place: StaticPlace.Template, Kind: StaticTextKind.Path or StaticTextKind.Intrinsic, Node: var node })
            {
                var finding = StaticTextDiagnostics.NoDollar(node, text.Field, text.IsWhole, isCertain: !text.IsForSomebodyElse);
                problems.Add(finding with { Fix = text.IsWhole ? null : Fix(node, problems) }, node);
            }
        }
    }

    private static SuggestedFix? Fix(JsonSyntaxNode node, ProblemList problems)
    {
        var name = $"{node.Name}.$";
        return node.Name is not null && node.Parent!.Find(name) is null && node.Parent.FindMember(node.Name) is { } member && member.Value == node
            ? problems.Rename($"Write \"{name}\"", member, name)
            : null;
    }
}
