using System.Runtime.CompilerServices;

namespace WorkflowBuilder.Queries;

/// <summary>Stops a recursion before the stack of the thread is full, which .NET cannot survive.</summary>
internal static class StackGuard
{
    /// <summary>Throws what <paramref name="overflow"/> makes where there is hardly any stack left.</summary>
    public static void Check(Func<Exception> overflow)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw overflow();
        }
    }
}
