using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Runner;

/// <summary>What the <c>TestState</c> API refuses before it runs a state, in its order and words.</summary>
internal sealed class StateTestChecks(StateDefinition state)
{
    private readonly TaskResource? _resource = state is TaskState { Resource: { } resource } ? TaskResource.Parse(resource) : null;

    private bool IsWaiting => _resource is { IsSubmitted: true };

    /// <exception cref="StateTestException">The state cannot be tested so.</exception>
    public void Check(StateTestRequest request)
    {
        RequestConstraints.Check(request);
        if (request.Mock is { } mock)
        {
            CheckMock(request, mock);
        }
        else
        {
            CheckWithoutMock(request);
        }

        ContextChecks.Check(request.Context, IsWaiting);
    }

    private void CheckWithoutMock(StateTestRequest request)
    {
        if (request.Configuration.MapIterationFailureCount is not null)
        {
            throw StateTestException.Invalid("TestState does not support MapIterationFailureCount when a mock is not specified.");
        }

        if (state is MapState or ParallelState)
        {
            throw new StateTestException(
                "InvalidDefinition", "TestState API does not support Map or Parallel states. Supported state types include: [Task, Wait, Pass, Succeed, Fail, Choice]");
        }

        if (_resource is null)
        {
            return;
        }

        if (request.RoleArn is null)
        {
            throw StateTestException.Invalid("RoleArn must be specified when testing a Task state");
        }

        if (IsWaiting || _resource.Kind == TaskResourceKind.Activity)
        {
            throw StateTestException.Invalid("Activities and tasks that wait (.sync, .waitForTaskToken) can only be tested with a mock.");
        }
    }

    private void CheckMock(StateTestRequest request, StateMock mock)
    {
        if (state is not (TaskState or MapState or ParallelState))
        {
            throw StateTestException.Invalid($"State type '{state.Type}' is not supported when a mock is specified");
        }

        if (request.RevealSecrets)
        {
            throw StateTestException.Invalid("TestState does not support RevealSecrets when a mock is specified.");
        }

        if (!mock.Result.IsUndefined && mock.ErrorOutput is not null)
        {
            throw StateTestException.Invalid("A test mock should have only one of the following fields: [result, errorOutput].");
        }

        if (mock.Result.IsUndefined && mock.ErrorOutput is null)
        {
            throw StateTestException.Invalid("A test mock should have one of the following fields: [result, errorOutput].");
        }

        if (mock.ErrorOutput is null)
        {
            CheckResult(mock);
        }
    }

    private void CheckResult(StateMock mock)
    {
        switch (state)
        {
            case ParallelState parallel:
                CheckKind(mock.Result.IsArray, "an array.");
                CheckKind(mock.Result.Count == parallel.Branches.Length, null);
                break;
            case MapState { ResultWriter: not null }:
                CheckKind(mock.Result.IsObject, "a JSON object.");
                break;
            case MapState:
                CheckKind(mock.Result.IsArray, "an array.");
                break;
            default:
                MockedResultCheck.Check(_resource!, mock);
                break;
        }
    }

    private static void CheckKind(bool holds, string? kind)
    {
        if (!holds)
        {
            throw StateTestException.Invalid(kind is null
                ? "Mocked result must contain the same number of items as number of Parallel branches."
                : $"Mocked result must be {kind}");
        }
    }
}
