using System.Runtime.CompilerServices;

namespace WorkflowBuilder;

/// <summary>A call of a function whose types are known. Its output is the answer of the function.</summary>
public sealed class LambdaInvoke<TIn, TOut> : LambdaInvoke, INextable<TIn, TOut>
{
    public LambdaInvoke(string name, string functionArn, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, functionArn, file, line) => OutputPath = "$.Payload";
}
