using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Finds what Step Functions would reject in a definition that could be read. <see cref="AslReader"/> reports what could not.</summary>
public static class AslValidator
{
    private static readonly IValidationRule[] Rules =
    [
        new RequiredFieldsRule(),
        new ExclusiveFieldsRule(),
        new ChoiceRuleFieldsRule(),
        new EmptyFieldsRule(),
        new QueryLanguageRule(),
        new AllErrorsRule(),
        new StateNameRule(),
        new UniqueNamesRule(),
        new TransitionTargetRule(),
        new TerminalStateRule(),
        new ReachabilityRule(),
    ];

    /// <summary>Checks a definition.</summary>
    /// <param name="definition">The definition.</param>
    /// <returns>What is wrong, in the order of the document; empty where Step Functions takes it.</returns>
    public static IReadOnlyList<Diagnostic> Validate(StateMachineDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var problems = new ProblemList(definition.Source);
        foreach (var rule in Rules)
        {
            rule.Check(definition, problems);
        }

        return problems.ToList();
    }
}
