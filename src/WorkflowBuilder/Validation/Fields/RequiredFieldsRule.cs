using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Fields without which there is no meaning are there.</summary>
internal sealed class RequiredFieldsRule : IValidationRule
{
    // In the order in which Step Functions names those that are missing.
    private static readonly string[] Scope = ["States", "StartAt"];
    private static readonly string[] Catcher = ["ErrorEquals", "Next"];

    public void Check(ValidationContext context)
    {
        var problems = context.Problems;
        foreach (var scope in context.Scopes)
        {
            var part = scope.Graph switch
            {
                Branch => "a branch",
                ItemProcessor => "the item processor",
                _ => null,
            };
            Require(problems, scope.Graph, new(part, scope.Parent), Scope);
        }

        foreach (var state in context.States)
        {
            Require(problems, state.State, new(null, state), "Type");
            CheckState(state, problems);
            CheckErrorHandling(state, problems);
        }
    }

    private static void CheckState(StateContext state, ProblemList problems)
    {
        switch (state.State)
        {
            case TaskState task:
                Require(problems, task, new(null, state), "Resource");
                CheckCredentials(state, problems);
                break;
            case ChoiceState choice:
                Require(problems, choice, new(null, state), "Choices");
                foreach (var rule in choice.Choices)
                {
                    Require(problems, rule, new("a rule", state), "Next");
                }

                break;
            case ParallelState parallel:
                Require(problems, parallel, new(null, state), "Branches");
                break;
            case MapState map:
                CheckMap(map, state, problems);
                break;
        }
    }

    private static void CheckMap(MapState map, StateContext state, ProblemList problems)
    {
        if (map.ItemProcessor is { Mode: "DISTRIBUTED" } processor)
        {
            Require(problems, processor.Syntax.Find("ProcessorConfig")!, new("the ProcessorConfig", state), "ExecutionType");
        }

        if (map.ItemReader is not { } reader)
        {
            return;
        }

        Require(problems, reader, new("the ItemReader", state), "Resource");
        if (reader.Config is { CsvHeaderLocation: "GIVEN" } given)
        {
            Require(problems, given, new("the ReaderConfig", state), "CSVHeaders");
        }
        else if (reader.Config is { InputType: "CSV", ManifestType: null } csv
            && reader.Resource?.EndsWith(":s3:getObject", StringComparison.Ordinal) == true && csv.Syntax.Find("CSVHeaderLocation") is null
            && !Placeholder.IsInNames(csv.Syntax))
        {
            problems.Add(
                FieldDiagnostics.RequiredField(
                    csv.Syntax, "CSVHeaderLocation", $"the ReaderConfig of {state.Owner}", "The field 'CSVHeaderLocation' is required"),
                csv.Syntax);
        }
    }

    private static void CheckCredentials(StateContext state, ProblemList problems)
    {
        if (state.State.Syntax.Find("Credentials") is { IsObject: true } credentials
            && credentials.Find("RoleArn") is null && credentials.Find("RoleArn.$") is null && !Placeholder.IsInNames(credentials))
        {
            problems.Add(
                FieldDiagnostics.RequiredField(credentials, "RoleArn", $"the Credentials of {state.Owner}", "The field 'RoleArn' is required but was missing"),
                credentials);
        }
    }

    private static void CheckErrorHandling(StateContext state, ProblemList problems)
    {
        if (state.State is not WorkStateDefinition work)
        {
            return;
        }

        foreach (var retrier in work.Retry)
        {
            Require(problems, retrier, new("a retrier", state), "ErrorEquals");
        }

        foreach (var catcher in work.Catch)
        {
            Require(problems, catcher, new("a catcher", state), Catcher);
        }
    }

    private static void Require(ProblemList problems, AslNode node, FieldOwner owner, params ReadOnlySpan<string> fields) =>
        Require(problems, node.Syntax, owner, fields);

    private static void Require(ProblemList problems, JsonSyntaxNode node, FieldOwner owner, params ReadOnlySpan<string> fields)
    {
        List<string>? missing = null;
        foreach (var field in fields)
        {
            if (node.Find(field) is null)
            {
                (missing ??= []).Add(field);
            }
        }

        if (missing is null || Placeholder.IsInNames(node))
        {
            return;
        }

        foreach (var field in missing)
        {
            problems.Add(FieldDiagnostics.RequiredField(node, field, owner.ToString(), AwsMessages.Required(missing)), node);
        }
    }
}
