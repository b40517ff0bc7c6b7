using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Tests.Intrinsics;

/// <summary>One row of a table of calls.</summary>
internal static class IntrinsicCall
{
    /// <summary>What the call gives as compact JSON, or <c>error: </c> and the cause behind the sentence that repeats the call.</summary>
    public static string Outcome(string call, string input = "{}", IntrinsicOptions? options = null)
    {
        try
        {
            return IntrinsicExpression.Parse(call).Evaluate(new StateData { Input = JsonData.Parse(input) }, options).ToString();
        }
        catch (IntrinsicException error)
        {
            var cause = error.Message[(error.Message.IndexOf(call, StringComparison.Ordinal) + call.Length)..];
            return $"error: {cause.TrimStart('.', ' ', '\'')}";
        }
    }
}
