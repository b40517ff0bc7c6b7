using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Fields without which there is no meaning are there.</summary>
internal sealed class RequiredFieldsRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var (definition, problems) = (context.Definition, context.Problems);
        foreach (var graph in definition.Graphs())
        {
            var owner = graph switch
            {
                Branch => "the branch",
                ItemProcessor => "the item processor",
                _ => "the definition",
            };
            Require(problems, graph, owner, "StartAt", "States");
            foreach (var state in graph.States)
            {
                CheckState(state, problems);
            }
        }
    }

    private static void CheckState(StateDefinition state, ProblemList problems)
    {
        var owner = $"state \"{state.Name}\"";
        Require(problems, state, owner, "Type");
        switch (state)
        {
            case UnknownState { Type: { } type } when !type.Contains("${", StringComparison.Ordinal):
                var syntax = state.Syntax.Find("Type")!;
                problems.Add(FieldDiagnostics.UnknownType(syntax.Pointer, state.Name, type), syntax);
                break;
            case TaskState:
                Require(problems, state, owner, "Resource");
                CheckCredentials(state, owner, problems);
                break;
            case MapState { ItemProcessor: { Mode: "DISTRIBUTED" } processor }:
                Require(problems, processor.Syntax.Find("ProcessorConfig")!, $"the ProcessorConfig of {owner}", "ExecutionType");
                break;
            case ChoiceState choice:
                Require(problems, state, owner, "Choices");
                foreach (var rule in choice.Choices)
                {
                    Require(problems, rule, $"a rule of {owner}", "Next");
                }

                break;
            case ParallelState:
                Require(problems, state, owner, "Branches");
                break;
        }

        CheckErrorHandling(state, owner, problems);
    }

    private static void CheckCredentials(StateDefinition state, string owner, ProblemList problems)
    {
        if (state.Syntax.Find("Credentials") is { IsObject: true } credentials && credentials.Find("RoleArn.$") is null)
        {
            Require(problems, credentials, $"the Credentials of {owner}", "RoleArn");
        }
    }

    private static void CheckErrorHandling(StateDefinition state, string owner, ProblemList problems)
    {
        if (state is not WorkStateDefinition work)
        {
            return;
        }

        foreach (var retrier in work.Retry)
        {
            Require(problems, retrier, $"a retrier of {owner}", "ErrorEquals");
        }

        foreach (var catcher in work.Catch)
        {
            Require(problems, catcher, $"a catcher of {owner}", "ErrorEquals", "Next");
        }
    }

    private static void Require(ProblemList problems, AslNode node, string owner, params ReadOnlySpan<string> fields) =>
        Require(problems, node.Syntax, owner, fields);

    private static void Require(ProblemList problems, JsonSyntaxNode node, string owner, params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            if (node.Find(field) is null)
            {
                problems.Add(FieldDiagnostics.RequiredField(node.Pointer, field, owner), node);
            }
        }
    }
}
