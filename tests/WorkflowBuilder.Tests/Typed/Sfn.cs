using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace WorkflowBuilder;

/// <summary>Creates typed states, since a constructor cannot infer its type arguments.</summary>
public static class Sfn
{
    public static LambdaInvoke<TIn, TOut> Invoke<TIn, TOut>(
        string name, Function<TIn, TOut> function, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(function);
        return new(name, function.Arn, file, line);
    }

    public static LambdaInvoke<TIn, TOut> InvokeWith<TIn, TPayload, TOut>(
        string name,
        Function<TPayload, TOut> function,
        Expression<Func<TIn, TPayload>> payload,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(function);
        return new(name, function.Arn, file, line) { InputPath = MemberPath.Of(payload) };
    }

    public static Wait<T> Wait<T>(string name, Expression<Func<T, int>> seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(name, seconds, file, line);

    public static Choice<T> Choice<T>(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => new(name, file, line);
}
