namespace WorkflowBuilder.Runner;

/// <summary>Which errors the names in <c>ErrorEquals</c> stand for.</summary>
internal static class ErrorMatch
{
    public static bool Matches(IReadOnlyList<string> names, ExecutionError error)
    {
        foreach (var name in names)
        {
            if (name == Errors.All || name == error.Name || (error.AlsoNamed is not null && name == error.AlsoNamed) || IsFailedTask(name, error))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFailedTask(string name, ExecutionError error) => name == Errors.TaskFailed && error.Name != Errors.Timeout;
}
