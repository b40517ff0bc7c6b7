using WorkflowBuilder.Asl;
using WorkflowBuilder.Paths;

namespace WorkflowBuilder;

/// <summary>Only the result of lambda:invoke is wrapped in <c>Payload</c>: not that of a function called by its ARN, nor the answer to a callback.</summary>
internal sealed class LambdaPayloadRule : IValidationRule
{
    private const string Payload = "Payload";

    public bool GivesOnlyHints => true;

    public void Check(ValidationContext context)
    {
        foreach (var query in context.Paths)
        {
            var isResult = query.Field == "ResultSelector"
                || (query.Field == "OutputPath" && query.State.State is WorkStateDefinition { ResultPath: null or { Text: "$" }, ResultSelector: null });
            if (isResult && query.Path is { Root: PathRoot.Input, Steps: [NameStep { Name: Payload }, ..] } path)
            {
                Check(query.State, query.Node, path.Text, context.Problems);
            }
        }

        foreach (var query in context.Jsonata)
        {
            foreach (var read in query.Members == StatesMembers.Result ? query.Analysis?.Reads ?? [] : [])
            {
                if (read is { Variable: "states", Names: ["result", Payload, ..] })
                {
                    Check(query.State, query.Node, $"$states.{string.Join('.', read.Names)}", context.Problems);
                }
            }
        }
    }

    private static void Check(StateContext state, JsonSyntaxNode node, string path, ProblemList problems)
    {
        if (state.State is TaskState { Resource: { } resource } && ReasonFor(resource) is { } reason)
        {
            problems.Add(DataFlowDiagnostics.NotWrappedInPayload(node.Pointer, path, reason), node);
        }
    }

    private static string? ReasonFor(string resource) => TaskResource.Parse(resource) switch
    {
        { Kind: TaskResourceKind.Function } => "a function that is called by its ARN gives what it returns, as it is",
        { Pattern: ".waitForTaskToken" } => "the result of a callback is what the one who has the token sends, as it is",
        _ => null,
    };
}
