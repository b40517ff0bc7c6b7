using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Finds what Step Functions would reject in a definition, and what it would accept but should not be there.</summary>
public static class AslValidator
{
    private static readonly IValidationRule[] Rules =
    [
        new DefinitionSizeRule(),
        new RequiredFieldsRule(),
        new StateTypeRule(),
        new ExclusiveFieldsRule(),
        new ChoiceRuleFieldsRule(),
        new EmptyFieldsRule(),
        new FieldOutOfPlaceRule(),
        new QueryLanguageRule(),
        new AllErrorsRule(),
        new NumberRangeRule(),
        new EnumerationRule(),
        new TimestampRule(),
        new ComparisonOperandRule(),
        new HeartbeatRule(),
        new LabelRule(),
        new S3ActionRule(),
        new S3ParametersRule(),
        new TaskResourceRule(),
        new IntegrationParametersRule(),
        new ExpressRule(),
        new StateNameRule(),
        new PathFieldRule(),
        new TemplateQueryRule(),
        new IntrinsicCallRule(),
        new ExpressionMarksRule(),
        new JsonataSyntaxRule(),
        new JsonataReferenceRule(),
        new VariableNameRule(),
        new VariableNamesRule(),
        new VariableScopeRule(),
        new UniqueNamesRule(),
        new TransitionTargetRule(),
        new TerminalStateRule(),
        new ReachabilityRule(),
        new ShadowedRuleRule(),
        new ImpossibleConditionRule(),
        new ComparedTypeRule(),
        new DefaultNeverTakenRule(),
        new NoDefaultRule(),
        new NoDollarRule(),
        new NoPathRule(),
        new StaticResultRule(),
        new JsonataInJsonPathRule(),
        new QueryWithoutMarksRule(),
        new MisspeltErrorRule(),
        new ReservedErrorRule(),
        new NeverRaisedErrorRule(),
        new UncatchableErrorRule(),
        new RepeatedErrorRule(),
        new LambdaRetryRule(),
        new RepeatedWorkRule(),
        new TimeoutNotCaughtRule(),
        new DataLimitNotCaughtRule(),
        new RetryDelayCapRule(),
        new ItemsPathRule(),
        new EndlessLoopRule(),
        new UnchangingLoopRule(),
        new UnboundedLoopRule(),
        new BusyLoopRule(),
        new CallbackTokenRule(),
        new CallbackTimeoutRule(),
        new JobTimeoutRule(),
        new MachineTimeoutRule(),
        new RetryScheduleRule(),
        new WaitingTimeRule(),
        new TimeoutOrderRule(),
        new EventLimitRule(),
        new CostRule(),
        new DistributedMapRule(),
        new MapConcurrencyRule(),
        new HiddenErrorRule(),
        new MissingFieldRule(),
        new LostInputRule(),
        new UnassignedVariableRule(),
        new UnreadVariableRule(),
        new PayloadSizeRule(),
        new OutputSizeRule(),
        new LambdaPayloadRule(),
        new UnknownFunctionRule(),
        new FunctionArgumentsRule(),
        new OperandTypeRule(),
        new ResultTypeRule(),
        new RolePermissionRule(),
    ];

    /// <summary>Checks a definition that could be read. What could not be read, <see cref="AslReader"/> has reported.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="options">What to look for. Left out, errors and warnings for a standard state machine.</param>
    /// <returns>What is wrong, in the order of the document; empty where there is nothing.</returns>
    public static IReadOnlyList<Diagnostic> Validate(StateMachineDefinition definition, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(definition);
        options ??= ValidationOptions.Default;
        var context = new ValidationContext(definition, options.Type ?? StateMachineType.Standard, options);
        foreach (var rule in Rules)
        {
            if (context.ShowsHints || !rule.GivesOnlyHints)
            {
                rule.Check(context);
            }
        }

        return context.Problems.ToList();
    }

    /// <summary>Gives what was wrong when a definition was read, and what is wrong with what was read.</summary>
    /// <param name="read">What <see cref="AslReader"/> found.</param>
    /// <param name="options">What to look for. Left out, errors and warnings for a standard state machine.</param>
    /// <returns>The findings of the reader, then those of the rules, each in the order of the document.</returns>
    public static IReadOnlyList<Diagnostic> Validate(AslReadResult read, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(read);
        var wanted = read.Problems.Select((options ?? ValidationOptions.Default).Apply).OfType<Diagnostic>();
        return read.Definition is null ? [.. wanted] : [.. wanted, .. Validate(read.Definition, options)];
    }
}
