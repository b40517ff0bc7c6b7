namespace WorkflowBuilder.Runner;

/// <summary>Compares the mocked result of a task with what the action of the service answers.</summary>
internal static class MockedResultCheck
{
    /// <exception cref="StateTestException">The service does not answer so.</exception>
    public static void Check(TaskResource resource, StateMock mock)
    {
        if (mock.FieldValidationMode == FieldValidationMode.None || ResponseSource.Of(resource) is not { } source)
        {
            return;
        }

        if (ServiceResponses.Of(source.Service) is not { } service || service.ShapeOf(source.Action) is not { } shape)
        {
            return;
        }

        if (!mock.Result.IsObject)
        {
            throw StateTestException.Invalid("Mocked result must be a JSON object.");
        }

        var check = new ResponseCheck(service, mock.FieldValidationMode == FieldValidationMode.Strict);
        if (check.FindProblem(shape, mock.Result) is { } problem)
        {
            throw StateTestException.Invalid($"Mock result schema validation error: {problem}");
        }
    }
}
