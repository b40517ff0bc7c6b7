using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Runs a state machine as Step Functions does. Made once per definition, it runs any number of executions, several at a time if need be.</summary>
/// <example>
/// <code>
/// var runner = StateMachineRunner.Create(definition);
/// var result = await runner.RunAsync(JsonData.Parse("""{ "id": 7 }"""), run => run.Mock("Charge", JsonData.Null));
/// </code>
/// </example>
public sealed class StateMachineRunner
{
    private readonly StateMachineDefinition _definition;
    private readonly string? _name;
    private readonly StateMachineType _type;

    private StateMachineRunner(StateMachineDefinition definition, string? name, StateMachineType type, StateDefinition? alone = null)
    {
        _definition = definition;
        _name = name;
        _type = type;
        var compilation = new StateCompilation(definition.QueryLanguage);
        Start = alone is null ? compilation.Compile(definition) : compilation.CompileAlone(alone);
        States = compilation.States;
        Scopes = compilation.Scopes;
    }

    internal LaneRunner Start { get; }

    internal IReadOnlyList<StateRunner> States { get; }

    internal IReadOnlyList<LaneRunner> Scopes { get; }

    /// <summary>Makes a definition ready to run.</summary>
    /// <param name="definition">The definition, from <see cref="AslReader"/>.</param>
    /// <exception cref="InvalidDefinitionException">The definition cannot be run.</exception>
    public static StateMachineRunner Create(StateMachineDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return new(definition, null, StateMachineType.Standard);
    }

    /// <summary>Makes a workflow ready to run.</summary>
    /// <param name="workflow">The workflow. Later changes of its states do not show.</param>
    /// <exception cref="WorkflowException">The workflow cannot be written as it stands.</exception>
    /// <exception cref="InvalidDefinitionException">The workflow cannot be run.</exception>
    public static StateMachineRunner Create(Workflow workflow)
    {
        ArgumentNullException.ThrowIfNull(workflow);
        var read = AslReader.Read(workflow.ToJson(new() { Indented = false }));
        return read.Definition is { } definition ? new(definition, workflow.Name, workflow.Type) : throw new InvalidDefinitionException(read.Problems);
    }

    /// <summary>Makes one state ready to run alone.</summary>
    /// <param name="definition">What the state is part of.</param>
    /// <param name="state">The state.</param>
    /// <exception cref="InvalidDefinitionException">The state cannot be run.</exception>
    internal static StateMachineRunner OfState(StateMachineDefinition definition, StateDefinition state) =>
        new(definition, null, StateMachineType.Express, state);

    /// <summary>Runs an execution to its end.</summary>
    /// <param name="input">The input.</param>
    /// <param name="configure">Sets what answers the tasks, and the options of the run.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="MissingMockException">Nothing answers a task.</exception>
    /// <exception cref="HandlerTimeoutException">A handler does not answer.</exception>
    public System.Threading.Tasks.Task<ExecutionResult> RunAsync(
        JsonData input, Action<RunOptions>? configure = null, CancellationToken cancellationToken = default) =>
        Run(input, configure, listener: null, cancellationToken);

    /// <summary>How long an execution may take.</summary>
    internal TimeSpan Duration(StateMachineType type)
    {
        var longest = type == StateMachineType.Express ? Limits.ExpressDuration : Limits.StandardDuration;
        return _definition.TimeoutSeconds?.Value is { } seconds && seconds < longest.TotalSeconds ? TimeSpan.FromSeconds(seconds) : longest;
    }

    private System.Threading.Tasks.Task<ExecutionResult> Run(
        JsonData input, Action<RunOptions>? configure, Action<HistoryEvent>? listener, CancellationToken cancellationToken)
    {
        var options = new RunOptions { Type = _type };
        options.StateMachineName = _name ?? options.StateMachineName;
        configure?.Invoke(options);
        if (options.MaxPayloadBytes is { } limit && input.GetUtf8Length() > limit)
        {
            throw new ArgumentException($"The input has {input.GetUtf8Length()} bytes of JSON; Step Functions takes {limit} at most.", nameof(input));
        }

        return System.Threading.Tasks.Task.Run(
            async () =>
            {
                using var run = new Run(this, input, options, listener, cancellationToken);
                return await run.RunAsync();
            },
            CancellationToken.None);
    }
}
