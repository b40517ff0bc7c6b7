using WorkflowBuilder.Json;

namespace WorkflowBuilder.Intrinsics;

/// <summary>A call, at the top or as an argument.</summary>
internal sealed class CallArgument(IntrinsicFunction function, IntrinsicArgument[] arguments) : IntrinsicArgument
{
    public IntrinsicFunction Function { get; } = function;

    public ReadOnlySpan<IntrinsicArgument> Arguments => arguments;

    public override JsonData Evaluate(IntrinsicRun run)
    {
        run.Require(run.Enter());
        var values = arguments.Length == 0 ? [] : new JsonData[arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i].Evaluate(run);
        }

        var result = Function.Body(this, values, run);
        run.Leave();
        return result;
    }

    /// <exception cref="IntrinsicFault">There are more arguments, or fewer.</exception>
    public void CheckCount(int count)
    {
        if (arguments.Length != count)
        {
            throw Invalid();
        }
    }

    public IntrinsicFault Invalid() => IntrinsicFault.Arguments(Function.Name);
}
