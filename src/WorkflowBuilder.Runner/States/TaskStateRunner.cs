using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

internal sealed class TaskStateRunner : WorkStateRunner
{
    private readonly TaskResource _resource;
    private readonly TimeLimitField? _timeout;
    private readonly TimeLimitField? _heartbeat;
    private readonly CredentialsField? _credentials;

    public TaskStateRunner(TaskState definition, StateCompilation compilation)
        : base(definition, compilation)
    {
        _resource = TaskResource.Parse(definition.Resource ?? throw new InvalidDefinitionException(Pointer, "Resource is missing."));
        _timeout = TimeLimitField.Of("TimeoutSeconds", definition.TimeoutSeconds, definition.TimeoutSecondsPath, Pointer);
        _heartbeat = TimeLimitField.Of("HeartbeatSeconds", definition.HeartbeatSeconds, definition.HeartbeatSecondsPath, Pointer);
        _credentials = CredentialsField.Of(definition, Language);
    }

    public TaskResource Resource => _resource;

    protected override async ValueTask<WorkResult> WorkAsync(StateVisit visit, JsonData input)
    {
        visit.TaskToken = _resource.WaitsForToken || _resource.Kind == TaskResourceKind.Activity ? visit.Run.NewToken() : null;
        var call = new TaskCall(visit, _resource, visit.CheckInput(Flow.Arguments(visit, input)))
        {
            Timeout = _timeout?.Evaluate(visit, input),
            Heartbeat = _heartbeat?.Evaluate(visit, input),
            RoleArn = _credentials?.Evaluate(visit, input),
        };
        return await call.RunAsync();
    }
}
