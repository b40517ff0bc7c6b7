namespace WorkflowBuilder.Runner;

internal static class MockedResultCheck
{
    public static void Check(TaskResource resource, StateMock mock)
    {
        _ = resource; _ = mock;
    }
}
