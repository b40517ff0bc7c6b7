using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Fields of payload templates that end with <c>.$</c> hold paths or calls, and make fields that are not there already.</summary>
internal sealed class TemplateQueryRule : IValidationRule
{
    private const int SuffixLength = 2;

    public void Check(ValidationContext context)
    {
        foreach (var query in context.Paths)
        {
            if (context.Problems.IsFull)
            {
                return;
            }

            if (query.Template is { } template)
            {
                Check(query, template, context.Problems);
            }
        }
    }

    private static void Check(PathQuery query, JsonSyntaxNode template, ProblemList problems)
    {
        var node = query.Node;
        var name = node.Name!;
        if (query.Parsed is not { } parsed)
        {
            var member = node.Parent!.FindMember(name)!.Value;
            problems.Add(
                PathDiagnostics.QueryNotText(node, query.State.Describe(node), template) with
                {
                    Fix = problems.Rename("Leave \".$\" out", member, name[..^SuffixLength]),
                },
                node);
        }
        else if (parsed.Error is not null)
        {
            Report(query, template, parsed, problems);
        }
        else if (parsed.Path?.FunctionCall is { } function)
        {
            problems.Add(PathDiagnostics.UnknownDialect(node, query.State.Describe(node), TextFault.NoFunction(function)), node);
        }

        if (node.Parent!.Members.Count > 1 && node.Parent.Find(name[..^SuffixLength]) is { } other)
        {
            problems.Add(
                PathDiagnostics.FieldTwice(node, query.State.Describe(node), name[..^SuffixLength], template) with
                {
                    Related = [problems.Related("The other field is here.", other)],
                },
                node);
        }
    }

    private static void Report(PathQuery query, JsonSyntaxNode template, PathParse parsed, ProblemList problems)
    {
        var (node, place, fault) = (query.Node, query.State.Describe(query.Node), TextFault.Of(parsed));
        var finding = fault.IsDialect ? PathDiagnostics.UnknownDialect(node, place, fault.Problem)
            : parsed.IsCall ? PathDiagnostics.BadCall(node, place, fault.Problem, template)
            : PathDiagnostics.NotAQuery(node, place, fault.Problem, template);
        fault.Report(finding, query, problems);
    }
}
