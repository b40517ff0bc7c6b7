using System.Runtime.CompilerServices;

namespace WorkflowBuilder.Jsonata;

/// <summary>Stops a recursion before the stack of the thread is full, which .NET cannot survive.</summary>
internal static class StackGuard
{
    /// <exception cref="JsonataException">There is hardly any stack left.</exception>
    public static void Check()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw JsonataLimits.StackOverflow();
        }
    }
}
