using System.Runtime.CompilerServices;

namespace WorkflowBuilder.Intrinsics;

/// <summary>Stops a recursion before the stack of the thread is full.</summary>
internal static class RecursionGuard
{
    /// <exception cref="IntrinsicFault">There is hardly any stack left.</exception>
    public static void Check()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw IntrinsicFault.Because("The value is nested too deeply.");
        }
    }
}
