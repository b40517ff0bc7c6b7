using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>A task was reached that nothing in the run answers.</summary>
public sealed class MissingMockException : InvalidOperationException
{
    internal MissingMockException(string stateName, TaskResource resource, JsonData input)
        : base($"State \"{stateName}\" calls {resource.Arn}, and nothing answers it in this run. Add {Advice(stateName, resource, input)}.")
    {
        StateName = stateName;
        Resource = resource.Arn;
    }

    internal MissingMockException(string stateName, string resource, int invocation)
        : base($"State \"{stateName}\" calls {resource} once more than it has answers: there is none for call {invocation + 1}. Add one to its mock.")
    {
        Invocation = invocation;
        StateName = stateName;
        Resource = resource;
    }

    internal MissingMockException(string stateName, string resource, string reason, int? invocation = null)
        : base($"State \"{stateName}\" calls {resource}, and {reason}")
    {
        Invocation = invocation;
        StateName = stateName;
        Resource = resource;
    }

    /// <summary>The name of the state.</summary>
    public string StateName { get; }

    /// <summary>The resource it calls.</summary>
    public string Resource { get; }

    /// <summary>The number of the call, from 0, where calls before it have answers; <see langword="null"/> where no call of the state has one.</summary>
    public int? Invocation { get; }

    private static string Advice(string stateName, TaskResource resource, JsonData input) => resource switch
    {
        { IsFunction: true } =>
            $"run.Mock(\"{stateName}\", new {{ ... }}), or run.Lambda(\"{resource.FunctionNames(input).LastOrDefault("name")}\", payload => ...)",
        { Kind: TaskResourceKind.Activity } => $"run.Mock(\"{stateName}\", new {{ ... }}), or run.Activity(\"{resource.Arn}\", input => ...)",
        { Action: "startExecution" or "startSyncExecution" } =>
            $"run.StateMachine(\"{StateMachineIn(input)}\", workflow), or run.Mock(\"{stateName}\", new {{ ... }})",
        { WaitsForToken: true } =>
            $"run.Mock(\"{stateName}\", new {{ ... }}) with what is sent with the token, or start the run with {nameof(StateMachineRunner.Start)} and send it",
        _ => $"run.Mock(\"{stateName}\", new {{ ... }}), or a handler for the resource",
    };

    private static string StateMachineIn(JsonData input) =>
        input["StateMachineArn"] is { IsString: true } arn ? NestedStateMachine.NameOf(arn.GetString()) : "name";
}
