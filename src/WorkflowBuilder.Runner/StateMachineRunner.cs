using System.Text.Json;
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

    private StateMachineRunner(StateMachineDefinition definition, Workflow? workflow = null, StateDefinition? alone = null)
    {
        _definition = definition;
        _name = workflow?.Name;
        _type = alone is not null ? StateMachineType.Express : workflow?.Type ?? StateMachineType.Standard;
        PayloadOptions = workflow?.PayloadOptions;
        var compilation = new StateCompilation(definition.QueryLanguage);
        Scope = alone is null ? compilation.Compile(definition) : compilation.CompileAlone(alone);
        States = compilation.States;
        AsksForActivities = States.Any(state => state is TaskStateRunner { Resource: { Type: "aws-sdk:sfn", Name: "getActivityTask" } });
        Scopes = compilation.Scopes;
    }

    internal LaneRunner Scope { get; }

    internal IReadOnlyList<StateRunner> States { get; }

    /// <summary>Whether some state asks for tasks of activities.</summary>
    internal bool AsksForActivities { get; }

    internal JsonSerializerOptions? PayloadOptions { get; }

    internal IReadOnlyList<LaneRunner> Scopes { get; }

    /// <summary>Makes a definition ready to run.</summary>
    /// <param name="definition">The definition, from <see cref="AslReader"/>.</param>
    /// <exception cref="InvalidDefinitionException">The definition cannot be run.</exception>
    public static StateMachineRunner Create(StateMachineDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return new(definition);
    }

    /// <summary>Makes a workflow ready to run.</summary>
    /// <param name="workflow">The workflow. Later changes of its states do not show.</param>
    /// <exception cref="WorkflowException">The workflow cannot be written as it stands.</exception>
    /// <exception cref="InvalidDefinitionException">The workflow cannot be run.</exception>
    public static StateMachineRunner Create(Workflow workflow)
    {
        ArgumentNullException.ThrowIfNull(workflow);
        var read = AslReader.Read(workflow.ToJson(new() { Indented = false }));
        return read.Definition is { } definition ? new(definition, workflow) : throw new InvalidDefinitionException(read.Problems);
    }

    /// <summary>Makes one state ready to run alone.</summary>
    /// <param name="definition">What the state is part of.</param>
    /// <param name="state">The state.</param>
    /// <exception cref="InvalidDefinitionException">The state cannot be run.</exception>
    internal static StateMachineRunner OfState(StateMachineDefinition definition, StateDefinition state) =>
        new(definition, null, state);

    /// <summary>Runs an execution to its end.</summary>
    /// <param name="input">The input.</param>
    /// <param name="configure">Sets what answers the tasks, and the options of the run.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="ArgumentException">The input is larger than <see cref="RunOptions.MaxPayloadBytes"/>.</exception>
    /// <exception cref="InvalidDefinitionException">The definition, or one that a task starts, cannot be run as an express state machine.</exception>
    /// <exception cref="InvalidMockFileException">The mock file does not fit the state machine.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="MissingMockException">Nothing answers a task.</exception>
    /// <exception cref="HandlerTimeoutException">A handler does not answer.</exception>
    public System.Threading.Tasks.Task<ExecutionResult> RunAsync(
        JsonData input, Action<RunOptions>? configure = null, CancellationToken cancellationToken = default)
    {
        var options = Options(configure);
        CheckSize(input, options);
        return System.Threading.Tasks.Task.Run(
            async () =>
            {
                using var run = new Run(this, input, options, listener: null, cancellationToken);
                return await run.RunAsync();
            },
            CancellationToken.None);
    }

    /// <summary>Starts an execution, which goes on by itself.</summary>
    /// <param name="input">The input.</param>
    /// <param name="configure">Sets what answers the tasks, and the options of the run. Tasks that wait for their token need no answer.</param>
    /// <param name="cancellationToken">Stops the run; its result is an <see cref="OperationCanceledException"/>.</param>
    /// <returns>What the running execution is watched, answered and stopped by.</returns>
    /// <exception cref="ArgumentException">The input is larger than <see cref="RunOptions.MaxPayloadBytes"/>.</exception>
    /// <exception cref="InvalidDefinitionException">The definition cannot be run as an express state machine.</exception>
    /// <exception cref="InvalidMockFileException">The mock file does not fit the state machine.</exception>
    /// <example>
    /// <code>
    /// await using var execution = runner.Start(input);
    /// var approval = await execution.WaitForTaskAsync("Approve");
    /// execution.SendTaskSuccess(approval.Token, JsonData.True);
    /// var result = await execution.Result;
    /// </code>
    /// </example>
    public Execution Start(JsonData input, Action<RunOptions>? configure = null, CancellationToken cancellationToken = default)
    {
        var options = Options(configure);
        CheckSize(input, options);
        var world = new World(options);
        world.Loop.CanBeCalled = true;
        var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        return new(new Run(this, input, options, world, listener: null, stop.Token), stop);
    }

    /// <summary>How long an execution may take, and whether the definition says so.</summary>
    internal (TimeSpan Time, bool IsLimited) Duration(StateMachineType type)
    {
        var longest = type == StateMachineType.Express ? Limits.ExpressDuration : Limits.StandardDuration;
        return _definition.TimeoutSeconds?.Value is { } seconds && seconds < longest.TotalSeconds ? (TimeSpan.FromSeconds(seconds), true) : (longest, false);
    }

    /// <summary>The options of a run.</summary>
    /// <exception cref="InvalidDefinitionException">The definition cannot be run as the type that the options say.</exception>
    internal RunOptions Options(Action<RunOptions>? configure)
    {
        var options = new RunOptions { Type = _type, PayloadOptions = PayloadOptions };
        options.StateMachineName = _name ?? options.StateMachineName;
        configure?.Invoke(options);
        if (options.Type == StateMachineType.Express && options.Inspection is null)
        {
            ExpressRules.Check(States);
        }

        return options;
    }

    private static void CheckSize(JsonData input, RunOptions options)
    {
        if (options.MaxPayloadBytes is { } limit && input.GetUtf8Length() > limit)
        {
            throw new ArgumentException($"The input has {input.GetUtf8Length()} bytes of JSON; Step Functions takes {limit} at most.", nameof(input));
        }
    }
}
