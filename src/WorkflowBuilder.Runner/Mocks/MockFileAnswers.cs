namespace WorkflowBuilder.Runner;

/// <summary>Answers the tasks of a run by a test case of a mock file.</summary>
internal sealed class MockFileAnswers(MockFile file, MockTestCase testCase)
{
    public TaskHandler? Find(TaskResource resource, TaskRequest request) => testCase.Responses.TryGetValue(request.StateName, out var name)
        ? call => new(Answer(resource, file.Response(name), call))
        : null;

    public MissingMockException Missing(TaskRequest request) => new(
        request.StateName,
        request.Resource,
        $"nothing answers it in this run. Add \"{request.StateName}\" to test case \"{testCase.Name}\" of state machine "
            + $"\"{testCase.StateMachineName}\" in {file.Title}.");

    // What is mocked is the call of the function, whose answer holds the result of a state that names the function itself.
    private static TaskAnswer Unwrap(TaskAnswer answer) =>
        answer.Result.TryGetMember("Payload", out var payload) && answer.Result.TryGetMember("StatusCode", out _) ? answer with { Result = payload } : answer;

    private TaskAnswer Answer(TaskResource resource, MockedResponse response, TaskRequest request)
    {
        var answer = Answer(response, request);
        return resource.Kind == TaskResourceKind.Lambda ? Unwrap(answer) : answer;
    }

    private TaskAnswer Answer(MockedResponse response, TaskRequest request) => response.Find(request.Invocation)
        ?? throw new MissingMockException(
            request.StateName,
            request.Resource,
            $"\"{response.Name}\" in {file.Title} has no answer for call {request.Invocation}. Add \"{request.Invocation}\" to /MockedResponses/{response.Name}.",
            request.Invocation);
}
