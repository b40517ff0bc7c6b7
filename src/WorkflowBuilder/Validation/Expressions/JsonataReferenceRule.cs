using WorkflowBuilder.Asl;
using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder;

/// <summary>JSONata expressions read what there is: variables, and the members that <c>$states</c> has where they stand.</summary>
internal sealed class JsonataReferenceRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var query in context.Jsonata)
        {
            if (context.Problems.IsFull)
            {
                return;
            }

            if (query.Analysis is { } analysis)
            {
                Check(query, analysis, context.Problems);
            }
        }
    }

    private static void Check(JsonataQuery query, JsonataAnalysis analysis, ProblemList problems)
    {
        foreach (var field in Distinct(analysis.TopLevelFields))
        {
            Add(JsonataDiagnostics.TopLevelName(query.Node, Place(query), field.Name), query, field, field.Name.Length, problems);
        }

        if (analysis.ContextReferences is [var context, ..])
        {
            Add(JsonataDiagnostics.TopLevelContext(query.Node, Place(query)), query, context, 1, problems);
        }

        if (analysis.RootReferences is [var root, ..])
        {
            Add(JsonataDiagnostics.Root(query.Node, Place(query)), query, root, 2, problems);
        }

        foreach (var member in Distinct(analysis.StatesMembers))
        {
            if (!Exists(member.Name, query.Members))
            {
                var problem = JsonataDiagnostics.NoSuchMember(query.Node, Place(query), member.Name, Possible(query.Members));
                Add(problem, query, member, member.Name.Length, problems);
            }
        }
    }

    private static void Add(Diagnostic problem, JsonataQuery query, JsonataReference reference, int length, ProblemList problems) =>
        problems.Add(problem, query.Node, query.IndexOf(reference.Start), length);

    // Step Functions reports each name once for each expression.
    private static IEnumerable<JsonataReference> Distinct(IReadOnlyList<JsonataReference> references) =>
        references.Count < 2 ? references : references.DistinctBy(reference => reference.Name);

    private static bool Exists(string member, StatesMembers members) => member switch
    {
        "input" or "context" => true,
        "result" => members == StatesMembers.Result,
        "errorOutput" => members == StatesMembers.ErrorOutput,
        _ => false,
    };

    private static string Possible(StatesMembers members) => members switch
    {
        StatesMembers.Result => "$states.input, $states.context and $states.result",
        StatesMembers.ErrorOutput => "$states.input, $states.context and $states.errorOutput",
        _ => "$states.input and $states.context",
    };

    private static string Place(JsonataQuery query) => query.State.Describe(query.Node);
}
