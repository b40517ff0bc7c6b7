using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

using ExecutionTask = System.Threading.Tasks.Task<ExecutionResult>;

/// <summary>Runs workflows with inputs in the forms that C# has them in.</summary>
/// <remarks>Each call on a workflow reads it anew. For many runs of one workflow, keep the runner that <see cref="StateMachineRunner.Create(Workflow)"/> makes.</remarks>
/// <example>
/// <code>
/// var result = await workflow.RunAsync(new { id = 7 }, run => run.Mock("Charge", new { paid = true }));
/// </code>
/// </example>
public static class RunExtensions
{
    /// <summary>Runs an execution of a workflow to its end.</summary>
    /// <param name="workflow">The workflow.</param>
    /// <param name="input">The input: JSON, a JSON document as text, or an object that becomes one as the payloads of the workflow do.</param>
    /// <param name="configure">Sets what answers the tasks, and the options of the run.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="ArgumentException">The input is text that is no JSON document, or larger than <see cref="RunOptions.MaxPayloadBytes"/>.</exception>
    /// <exception cref="WorkflowException">The workflow cannot be written as it stands.</exception>
    /// <exception cref="InvalidDefinitionException">The workflow cannot be run.</exception>
    /// <exception cref="InvalidMockFileException">The mock file does not fit the state machine.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="MissingMockException">Nothing answers a task.</exception>
    /// <exception cref="HandlerTimeoutException">A handler does not answer.</exception>
    public static ExecutionTask RunAsync(
        this Workflow workflow, JsonData input, Action<RunOptions>? configure = null, CancellationToken cancellationToken = default) =>
        StateMachineRunner.Create(workflow).RunAsync(input, configure, cancellationToken);

    /// <inheritdoc cref="RunAsync(Workflow, JsonData, Action{RunOptions}?, CancellationToken)"/>
    public static ExecutionTask RunAsync(
        this Workflow workflow, string input, Action<RunOptions>? configure = null, CancellationToken cancellationToken = default) =>
        StateMachineRunner.Create(workflow).RunAsync(Payloads.Parse(input, nameof(input)), configure, cancellationToken);

    /// <inheritdoc cref="RunAsync(Workflow, JsonData, Action{RunOptions}?, CancellationToken)"/>
    [RequiresUnreferencedCode(Payloads.Reflection)]
    [RequiresDynamicCode(Payloads.Reflection)]
    public static ExecutionTask RunAsync(
        this Workflow workflow, object? input, Action<RunOptions>? configure = null, CancellationToken cancellationToken = default) =>
        StateMachineRunner.Create(workflow).RunAsync(Payloads.From(input, workflow.PayloadOptions), configure, cancellationToken);

    /// <summary>Runs an execution of a workflow with no input, which is an empty object.</summary>
    /// <inheritdoc cref="RunAsync(Workflow, JsonData, Action{RunOptions}?, CancellationToken)"/>
    public static ExecutionTask RunAsync(this Workflow workflow, Action<RunOptions>? configure = null, CancellationToken cancellationToken = default) =>
        workflow.RunAsync(JsonData.EmptyObject, configure, cancellationToken);

    /// <inheritdoc cref="StateMachineRunner.RunAsync(JsonData, Action{RunOptions}?, CancellationToken)"/>
    /// <param name="runner">What runs the workflow.</param>
    /// <param name="input">The input.</param>
    /// <param name="type">How the input becomes JSON.</param>
    /// <param name="configure">Sets what answers the tasks, and the options of the run.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public static ExecutionTask RunAsync<T>(
        this StateMachineRunner runner, T input, JsonTypeInfo<T> type, Action<RunOptions>? configure = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(runner);
        return runner.RunAsync(JsonData.FromObject(input, type), configure, cancellationToken);
    }

    /// <inheritdoc cref="StateMachineRunner.RunAsync(JsonData, Action{RunOptions}?, CancellationToken)"/>
    /// <param name="runner">What runs the workflow.</param>
    /// <param name="input">The input, a JSON document.</param>
    /// <param name="configure">Sets what answers the tasks, and the options of the run.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="ArgumentException">The input is no JSON document.</exception>
    public static ExecutionTask RunAsync(
        this StateMachineRunner runner, string input, Action<RunOptions>? configure = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(runner);
        return runner.RunAsync(Payloads.Parse(input, nameof(input)), configure, cancellationToken);
    }

    /// <inheritdoc cref="StateMachineRunner.RunAsync(JsonData, Action{RunOptions}?, CancellationToken)"/>
    /// <param name="runner">What runs the workflow.</param>
    /// <param name="input">The input, an object that becomes JSON as the payloads of the workflow do.</param>
    /// <param name="configure">Sets what answers the tasks, and the options of the run.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    [RequiresUnreferencedCode(Payloads.Reflection)]
    [RequiresDynamicCode(Payloads.Reflection)]
    public static ExecutionTask RunAsync(
        this StateMachineRunner runner, object? input, Action<RunOptions>? configure = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(runner);
        return runner.RunAsync(Payloads.From(input, runner.PayloadOptions), configure, cancellationToken);
    }
}
