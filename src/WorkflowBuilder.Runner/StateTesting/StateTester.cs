using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Runner;

/// <summary>Tests one state alone, as the <c>TestState</c> API of Step Functions does. Made once per state, it runs any number of tests.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html"/>.</remarks>
/// <example>
/// <code>
/// var tester = StateTester.Create(workflow, "Charge");
/// var result = await tester.TestAsync(new() { Input = order, Mock = StateMock.Throw("Card.Declined") });
/// </code>
/// </example>
public sealed class StateTester
{
    private readonly StateDefinition _state;
    private readonly StateMachineRunner _runner;
    private readonly StateTestChecks _checks;

    private StateTester(StateMachineDefinition definition, StateDefinition state)
    {
        _state = state;
        _checks = new(state);
        try
        {
            _runner = StateMachineRunner.OfState(definition, state);
        }
        catch (InvalidDefinitionException wrong)
        {
            throw StateTestException.Definition(DefinitionProblems.Describe(wrong));
        }
    }

    /// <summary>The name of the state; <c>StateName</c> where its definition was given without one.</summary>
    public string StateName => _state.Name;

    /// <summary>Makes a state ready to be tested.</summary>
    /// <param name="definition">The definition of a state, or of the state machine that it is part of.</param>
    /// <param name="stateName">The name of the state in the state machine, at any depth; leave it out for the definition of a state.</param>
    /// <exception cref="StateTestException">The definition is wrong, or there is no such state.</exception>
    public static StateTester Create(string definition, string? stateName = null)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var machine = stateName is null ? SingleState.Read(definition) : DefinitionProblems.Check(AslReader.Read(definition));
        return new(machine, Find(machine, stateName ?? SingleState.Name));
    }

    /// <summary>Makes a state of a workflow ready to be tested.</summary>
    /// <param name="workflow">The workflow. Later changes of its states do not show.</param>
    /// <param name="stateName">The name of the state, at any depth.</param>
    /// <exception cref="WorkflowException">The workflow cannot be written as it stands.</exception>
    /// <exception cref="StateTestException">The definition is wrong, or there is no such state.</exception>
    public static StateTester Create(Workflow workflow, string stateName)
    {
        ArgumentNullException.ThrowIfNull(workflow);
        ArgumentNullException.ThrowIfNull(stateName);
        return Create(workflow.ToJson(new() { Indented = false }), stateName);
    }

    /// <summary>Runs the state.</summary>
    /// <param name="request">What it is tested with.</param>
    /// <param name="configure">Sets what answers the state where it has no mock, and the clock, account and region.</param>
    /// <param name="cancellationToken">Stops the test.</param>
    /// <exception cref="StateTestException">The state cannot be tested so.</exception>
    /// <exception cref="MissingMockException">Nothing answers a Task state.</exception>
    /// <exception cref="HandlerTimeoutException">A handler does not answer.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async System.Threading.Tasks.Task<StateTestResult> TestAsync(
        StateTestRequest request, Action<RunOptions>? configure = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        _checks.Check(request);
        var inspection = new StateInspection(request);
        var ended = await _runner.RunAsync(request.Input, options => Configure(options, configure, inspection), cancellationToken);
        return new StateTestReport(_state, _runner.States[0].Language, inspection).Of(ended);
    }

    private void Configure(RunOptions options, Action<RunOptions>? configure, StateInspection inspection)
    {
        options.RoleArn = inspection.Request.RoleArn;
        configure?.Invoke(options);
        options.Inspection = inspection;
        if (inspection.Request.Mock is { } mock)
        {
            options.Handle(_state.Name, _ => new(mock.ToAnswer()));
        }
    }

    private static StateDefinition Find(StateMachineDefinition machine, string name) =>
        machine.Graphs().SelectMany(graph => graph.States).FirstOrDefault(state => state.Name == name)
        ?? throw StateTestException.Invalid("State not found in definition");
}
