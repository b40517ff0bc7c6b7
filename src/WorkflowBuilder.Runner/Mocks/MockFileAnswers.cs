namespace WorkflowBuilder.Runner;

/// <summary>Answers the tasks of a run by a test case of a mock file.</summary>
internal sealed class MockFileAnswers(MockFile file, MockTestCase testCase)
{
    public TaskHandler? Find(TaskRequest request) => testCase.Responses.TryGetValue(request.StateName, out var name)
        ? call => new(Answer(file.Response(name), call))
        : null;

    public MissingMockException Missing(TaskRequest request) => new(
        request.StateName,
        request.Resource,
        $"nothing answers it in this run. Add \"{request.StateName}\" to test case \"{testCase.Name}\" of state machine \"{testCase.StateMachineName}\" in {file.Title}.");

    private TaskAnswer Answer(MockedResponse response, TaskRequest request) => response.Find(request.Invocation)
        ?? throw new MissingMockException(
            request.StateName,
            request.Resource,
            $"\"{response.Name}\" in {file.Title} has no answer for call {request.Invocation}. Add \"{request.Invocation}\" to /MockedResponses/{response.Name}.",
            request.Invocation);
}
