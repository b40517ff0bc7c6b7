using WorkflowBuilder.Asl;
using WorkflowBuilder.Paths;

namespace WorkflowBuilder;

/// <summary>Fields that are paths hold paths, and those that name one place hold reference paths.</summary>
internal sealed class PathFieldRule : IValidationRule
{
    private const string CallCure =
        "Intrinsic functions are possible only in fields that end with \".$\": compute the value in a state before and name its path here.";

    private const string ManyValues =
        "finds any number of values, and one is needed, so that the state fails. Name one place with names and indices.";

    private const string ManyCompared = "finds any number of values, and one is compared. Name one place with names and indices.";
    private const string NegativeIndex = "has an index below 0, which finds no value. Count from 0, or write [(@.length-1)] for the last.";

    public void Check(ValidationContext context)
    {
        foreach (var query in context.Paths)
        {
            if (context.Problems.IsFull)
            {
                return;
            }

            if (query is { Template: null, Parsed: { IsPlaceholder: false } parsed })
            {
                Check(query, parsed, context.Problems);
            }
        }
    }

    private static void Check(PathQuery query, PathParse parsed, ProblemList problems)
    {
        if (parsed.IsCall)
        {
            CheckCall(query, parsed, problems);
        }
        else if (parsed.Path is not { } path)
        {
            Report(query, TextFault.Of(parsed), problems);
        }
        else if (path.FunctionCall is { } function)
        {
            problems.Add(PathDiagnostics.UnknownDialect(query.Node, query.State.Describe(query.Node), TextFault.NoFunction(function)), query.Node);
        }
        else if (IsComparison(query) && !path.HasWildcard)
        {
            CheckComparison(query, path, problems);
        }
        else if (IsReference(query) && !(path.IsReferencePath && IsRootAllowed(query, path)))
        {
            var problem = !IsRootAllowed(query, path)
                ? "Only the input can be written to: begin with \"$.\"."
                : "Use names and indices from 0 up only, without *, .., filters, ranges and lists.";
            problems.Add(PathDiagnostics.NotAReferencePath(query.Node, query.State.Describe(query.Node), problem, ""), query.Node);
        }
        else if (query.Use is PathUse.ReferencePath or PathUse.PayloadTemplate && !path.IsDefinite)
        {
            problems.Add(PathDiagnostics.NotOneValue(query.Node, query.State.Describe(query.Node), ManyValues), query.Node);
        }
    }

    // Choice rules take all paths but those with a wildcard, though what is compared is one value.
    private static void CheckComparison(PathQuery query, JsonPathExpression path, ProblemList problems)
    {
        var problem = !path.IsDefinite ? ManyCompared : path.HasNegativeIndex ? NegativeIndex : null;
        if (problem is not null)
        {
            problems.Add(PathDiagnostics.NotOneValue(query.Node, query.State.Describe(query.Node), problem), query.Node);
        }
    }

    private static void CheckCall(PathQuery query, PathParse parsed, ProblemList problems)
    {
        if (query.Use != PathUse.PayloadTemplate)
        {
            Report(query, new(CallCure, 0), problems);
        }
        else if (parsed.Error is not null)
        {
            var fault = TextFault.Of(parsed);
            fault.Report(PathDiagnostics.BadCall(query.Node, query.State.Describe(query.Node), fault.Problem, null), query, problems);
        }
    }

    private static void Report(PathQuery query, TextFault fault, ProblemList problems)
    {
        var (node, place) = (query.Node, query.State.Describe(query.Node));
        var finding = fault.IsDialect ? PathDiagnostics.UnknownDialect(node, place, fault.Problem)
            : IsReference(query) ? PathDiagnostics.NotAReferencePath(node, place, fault.Problem, ReasonOfAws(node.Text!))
            : PathDiagnostics.NotAPath(node, place, fault.Problem);
        fault.Report(finding, query, problems);
    }

    // The fields of limits and times are paths for Step Functions, though they are of no use with several values.
    private static bool IsReference(PathQuery query) => query.Use == PathUse.ResultPath || query.Field == "ItemsPath" || IsComparison(query);

    private static bool IsComparison(PathQuery query) => query.State.State is ChoiceState && query.Use == PathUse.ReferencePath;

    private static bool IsRootAllowed(PathQuery query, JsonPathExpression path) => query.Use != PathUse.ResultPath || path.Root == PathRoot.Input;

    private static string ReasonOfAws(string text) => text.StartsWith('$') ? "" : ": Reference path didn't start with '$'";
}
