using System.Runtime.ExceptionServices;

namespace WorkflowBuilder.Tests;

/// <summary>Runs work on a thread with little stack, so that recursion over the graph would end the test run.</summary>
internal static class SmallStack
{
    public const int Bytes = 256 * 1024;

    public static T Run<T>(Func<T> work)
    {
        T? result = default;
        ExceptionDispatchInfo? error = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception caught)
                {
                    error = ExceptionDispatchInfo.Capture(caught);
                }
            },
            Bytes);
        thread.Start();
        thread.Join();
        error?.Throw();
        return result!;
    }
}
