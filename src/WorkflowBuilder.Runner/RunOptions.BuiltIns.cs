using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

using JsonTask = System.Threading.Tasks.Task<WorkflowBuilder.Json.JsonData>;

/// <content>Functions, activities and state machines in the process.</content>
public sealed partial class RunOptions
{
    /// <summary>Answers calls of a Lambda function, by its ARN and through <c>lambda:invoke</c>, whose result is wrapped as Step Functions wraps it.</summary>
    /// <param name="nameOrArn">The name or ARN of the function.</param>
    /// <param name="function">
    /// The function. It gets the payload; an exception fails the task with the name of its type and the cause that the Lambda runtime for .NET gives.
    /// </param>
    /// <returns>The options, so that calls can be strung together.</returns>
    [OverloadResolutionPriority(1)]
    public RunOptions Lambda(string nameOrArn, Func<JsonData, JsonData> function) => AddFunction(nameOrArn, function, JsonFunctions.Of);

    /// <inheritdoc cref="Lambda(string, Func{JsonData, JsonData})"/>
    public RunOptions Lambda(string nameOrArn, Func<JsonData, JsonTask> function) => AddFunction(nameOrArn, function, JsonFunctions.Of);

    /// <inheritdoc cref="Lambda(string, Func{JsonData, JsonData})"/>
    public RunOptions Lambda(string nameOrArn, Func<JsonData, CancellationToken, JsonTask> function) => AddFunction(nameOrArn, function, JsonFunctions.Of);

    /// <inheritdoc cref="Lambda(string, Func{JsonData, JsonData})"/>
    [RequiresUnreferencedCode(Payloads.Reflection)]
    [RequiresDynamicCode(Payloads.Reflection)]
    public RunOptions Lambda<TInput, TOutput>(string nameOrArn, Func<TInput, TOutput> function) =>
        AddFunction(nameOrArn, function, typed => JsonFunctions.Of(typed, this));

    /// <inheritdoc cref="Lambda(string, Func{JsonData, JsonData})"/>
    [RequiresUnreferencedCode(Payloads.Reflection)]
    [RequiresDynamicCode(Payloads.Reflection)]
    public RunOptions Lambda<TInput, TOutput>(string nameOrArn, Func<TInput, System.Threading.Tasks.Task<TOutput>> function) =>
        AddFunction(nameOrArn, function, typed => JsonFunctions.Of(typed, this));

    /// <inheritdoc cref="Lambda(string, Func{JsonData, JsonData})"/>
    /// <param name="nameOrArn">The name or ARN of the function.</param>
    /// <param name="inputType">How the payload is read.</param>
    /// <param name="outputType">How the result is written.</param>
    /// <param name="function">The function.</param>
    public RunOptions Lambda<TInput, TOutput>(
        string nameOrArn, JsonTypeInfo<TInput> inputType, JsonTypeInfo<TOutput> outputType, Func<TInput, System.Threading.Tasks.Task<TOutput>> function) =>
        AddFunction(nameOrArn, function, typed => JsonFunctions.Of(typed, inputType, outputType));

    /// <summary>Has the tasks of an activity done by a worker.</summary>
    /// <param name="nameOrArn">The name or ARN of the activity.</param>
    /// <param name="worker">The worker. An exception fails the task with the name of its type and its message.</param>
    /// <param name="workerName">The name of the worker in events.</param>
    /// <returns>The options, so that calls can be strung together.</returns>
    [OverloadResolutionPriority(1)]
    public RunOptions Activity(string nameOrArn, Func<JsonData, JsonData> worker, string? workerName = null) =>
        AddActivity(nameOrArn, worker, JsonFunctions.Of, workerName);

    /// <inheritdoc cref="Activity(string, Func{JsonData, JsonData}, string)"/>
    public RunOptions Activity(string nameOrArn, Func<JsonData, JsonTask> worker, string? workerName = null) =>
        AddActivity(nameOrArn, worker, JsonFunctions.Of, workerName);

    /// <inheritdoc cref="Activity(string, Func{JsonData, JsonData}, string)"/>
    public RunOptions Activity(string nameOrArn, Func<JsonData, CancellationToken, JsonTask> worker, string? workerName = null) =>
        AddActivity(nameOrArn, worker, JsonFunctions.Of, workerName);

    /// <inheritdoc cref="Activity(string, Func{JsonData, JsonData}, string)"/>
    [RequiresUnreferencedCode(Payloads.Reflection)]
    [RequiresDynamicCode(Payloads.Reflection)]
    public RunOptions Activity<TInput, TOutput>(string nameOrArn, Func<TInput, TOutput> worker, string? workerName = null) =>
        AddActivity(nameOrArn, worker, typed => JsonFunctions.Of(typed, this), workerName);

    /// <inheritdoc cref="Activity(string, Func{JsonData, JsonData}, string)"/>
    [RequiresUnreferencedCode(Payloads.Reflection)]
    [RequiresDynamicCode(Payloads.Reflection)]
    public RunOptions Activity<TInput, TOutput>(string nameOrArn, Func<TInput, System.Threading.Tasks.Task<TOutput>> worker, string? workerName = null) =>
        AddActivity(nameOrArn, worker, typed => JsonFunctions.Of(typed, this), workerName);

    /// <inheritdoc cref="Activity(string, Func{JsonData, JsonData}, string)"/>
    /// <param name="nameOrArn">The name or ARN of the activity.</param>
    /// <param name="inputType">How the input is read.</param>
    /// <param name="outputType">How the result is written.</param>
    /// <param name="worker">The worker.</param>
    /// <param name="workerName">The name of the worker in events.</param>
    public RunOptions Activity<TInput, TOutput>(
        string nameOrArn,
        JsonTypeInfo<TInput> inputType,
        JsonTypeInfo<TOutput> outputType,
        Func<TInput, System.Threading.Tasks.Task<TOutput>> worker,
        string? workerName = null) =>
        AddActivity(nameOrArn, worker, typed => JsonFunctions.Of(typed, inputType, outputType), workerName);

    /// <summary>
    /// Lets tasks start executions of a state machine, in all patterns of <c>states:startExecution</c> and by the SDK integration. They run on the clock of this run;
    /// handlers for resources and whatever else was registered by resource answer their tasks too, mocks of states do not.
    /// </summary>
    /// <param name="nameOrArn">The name or ARN of the state machine, as tasks name it.</param>
    /// <param name="runner">What runs it.</param>
    /// <param name="configure">Sets what answers the tasks of its executions, and their options.</param>
    /// <returns>The options, so that calls can be strung together.</returns>
    public RunOptions StateMachine(string nameOrArn, StateMachineRunner runner, Action<RunOptions>? configure = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(nameOrArn);
        ArgumentNullException.ThrowIfNull(runner);
        _stateMachines[nameOrArn] = new(runner, configure);
        return this;
    }

    /// <inheritdoc cref="StateMachine(string, StateMachineRunner, Action{RunOptions})"/>
    /// <param name="nameOrArn">The name or ARN of the state machine, as tasks name it.</param>
    /// <param name="workflow">The workflow of the state machine.</param>
    /// <param name="configure">Sets what answers the tasks of its executions, and their options.</param>
    /// <exception cref="WorkflowException">The workflow cannot be written as it stands.</exception>
    /// <exception cref="InvalidDefinitionException">The workflow cannot be run.</exception>
    public RunOptions StateMachine(string nameOrArn, Workflow workflow, Action<RunOptions>? configure = null) =>
        StateMachine(nameOrArn, StateMachineRunner.Create(workflow), configure);

    private RunOptions AddFunction<TFunction>(string nameOrArn, TFunction function, Func<TFunction, JsonFunction> adapt)
    {
        ArgumentException.ThrowIfNullOrEmpty(nameOrArn);
        ArgumentNullException.ThrowIfNull(function);
        _functions[nameOrArn] = adapt(function);
        return this;
    }

    private RunOptions AddActivity<TFunction>(string nameOrArn, TFunction worker, Func<TFunction, JsonFunction> adapt, string? workerName)
    {
        ArgumentException.ThrowIfNullOrEmpty(nameOrArn);
        ArgumentNullException.ThrowIfNull(worker);
        _activities[nameOrArn] = new(adapt(worker), workerName);
        return this;
    }
}
