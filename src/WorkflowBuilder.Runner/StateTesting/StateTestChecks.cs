using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Runner;

/// <summary>What the <c>TestState</c> API refuses before it runs a state, in its words.</summary>
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
        Require(
            request.Configuration.MapIterationFailureCount is null,
            "TestState does not support MapIterationFailureCount when a mock is not specified.");
        if (state is MapState or ParallelState)
        {
            throw new StateTestException(
                "InvalidDefinition", "TestState API does not support Map or Parallel states. Supported state types include: [Task, Wait, Pass, Succeed, Fail, Choice]");
        }

        Require(_resource is null || request.RoleArn is not null, "RoleArn must be specified when testing a Task state");
        Require(
            !IsWaiting && _resource?.Kind != TaskResourceKind.Activity,
            "Activities and tasks that wait (.sync, .waitForTaskToken) can only be tested with a mock.");
    }

    private void CheckMock(StateTestRequest request, StateMock mock)
    {
        var hasResult = !mock.Result.IsUndefined;
        var hasError = mock.ErrorOutput is not null;
        Require(state is TaskState or MapState or ParallelState, $"State type '{state.Type}' is not supported when a mock is specified");
        Require(!request.RevealSecrets, "TestState does not support RevealSecrets when a mock is specified.");
        Require(!(hasResult && hasError), "A test mock should have only one of the following fields: [result, errorOutput].");
        Require(hasResult || hasError, "A test mock should have one of the following fields: [result, errorOutput].");
        if (hasResult)
        {
            CheckResult(mock);
        }
    }

    private void CheckResult(StateMock mock)
    {
        const string NoArray = "Mocked result must be an array.";
        switch (state)
        {
            case ParallelState parallel:
                Require(mock.Result.IsArray, NoArray);
                Require(mock.Result.Count == parallel.Branches.Length, "Mocked result must contain the same number of items as number of Parallel branches.");
                break;
            case MapState { ResultWriter: not null }:
                Require(mock.Result.IsObject, "Mocked result must be a JSON object.");
                break;
            case MapState:
                Require(mock.Result.IsArray, NoArray);
                break;
            default:
                MockedResultCheck.Check(_resource!, mock);
                break;
        }
    }

    private static void Require(bool holds, string message)
    {
        if (!holds)
        {
            throw StateTestException.Invalid(message);
        }
    }
}
