using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>An integration gets the parameters that it needs, and none that it does not have.</summary>
internal sealed class IntegrationParametersRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var state in context.States)
        {
            if (context.Problems.IsFull)
            {
                return;
            }

            // What is wrong with the query language says why the parameters are not where they should be.
            if (state is { State: TaskState { Resource: { } arn }, IsDowngrade: false } && TaskResource.Parse(arn).Integration is { } integration)
            {
                Check(state, arn, integration, context.Problems);
            }
        }
    }

    private static void Check(StateContext state, string arn, Integration integration, ProblemList problems)
    {
        var (field, other) = state.Language == QueryLanguage.Jsonata ? ("Arguments", "Parameters") : ("Parameters", "Arguments");
        if (state.State.Syntax.Find(field) is { } parameters)
        {
            if (parameters.IsObject)
            {
                Check(parameters, state.Language, integration, problems);
            }
            else if (!parameters.IsNull && !Placeholder.IsIn(parameters)
                && !(state.Language == QueryLanguage.Jsonata && JsonataParse.IsExpression(parameters)))
            {
                problems.Add(FieldDiagnostics.WrongKind(parameters, field, FieldKind.Object), parameters);
            }
        }
        else if (state.State.Syntax.Find(other) is null)
        {
            var resource = state.State.Syntax.Find("Resource")!;
            problems.Add(TaskDiagnostics.NoParameters(resource, arn, field, state.Owner), resource);
        }
    }

    /// <summary>Checks the parameters of an integration, or of an action that a Distributed Map calls.</summary>
    public static void Check(JsonSyntaxNode parameters, QueryLanguage language, Integration integration, ProblemList problems)
    {
        foreach (var member in parameters.Members)
        {
            var written = NameOf(member, language);
            if (!IsPlaceholder(member) && (integration.FindParameter(written) is null || char.IsAsciiLetterLower(written[0])))
            {
                Report(member, written.ToString(), integration, problems);
            }
        }

        foreach (var required in integration.Required)
        {
            if (!Has(parameters, required, language))
            {
                problems.Add(
                    !IsRefusedWithout(integration)
                        ? TaskDiagnostics.RequiredSdkParameter(parameters, required, integration.Name)
                        : TaskDiagnostics.RequiredParameter(parameters, required, integration.Name, written: null),
                    parameters);
            }
        }

        if (integration.OneOf is { Count: > 0 } choices && !choices.Any(choice => Has(parameters, choice, language)))
        {
            problems.Add(TaskDiagnostics.RequiredSdkParameter(parameters, string.Join(" or ", choices), integration.Name), parameters);
        }
    }

    // Step Functions looks at the parameters of optimized integrations only; of others the service refuses the call.
    private static bool IsRefusedWithout(Integration integration) => OptimizedIntegrations.Find(integration.Name) == integration;

    // Names of parameters begin with a capital, whatever the API of the service has. Acronyms in them are written in more than one way.
    private static void Report(JsonSyntaxMember member, string written, Integration integration, ProblemList problems)
    {
        var parameter = integration.FindParameter(written) ?? new NearestName(integration.Parameters).To(written);
        var isRequired = IsRefusedWithout(integration) && parameter is not null && integration.Required.Contains(parameter)
            && string.Equals(parameter, written, StringComparison.OrdinalIgnoreCase);
        var problem = isRequired
            ? TaskDiagnostics.RequiredParameter(member.Value.Parent!, parameter!, integration.Name, written) with { Pointer = member.Value.Pointer }
            : TaskDiagnostics.UnknownParameter(member.Value, written, integration.Name, parameter);
        problems.Add(
            problem with { Fix = parameter is null ? null : problems.Rename($"Write {parameter}", member, $"{parameter}{member.Name[written.Length..]}") },
            member);
    }

    private static bool Has(JsonSyntaxNode parameters, string required, QueryLanguage language)
    {
        foreach (var member in parameters.Members)
        {
            if (NameOf(member, language).Equals(required, StringComparison.OrdinalIgnoreCase) || IsPlaceholder(member))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlaceholder(JsonSyntaxMember member) => Placeholder.IsIn(member.Name);

    private static ReadOnlySpan<char> NameOf(JsonSyntaxMember member, QueryLanguage language) =>
        language == QueryLanguage.JsonPath && member.Name.EndsWith(".$", StringComparison.Ordinal) ? member.Name.AsSpan(..^2) : member.Name;
}
