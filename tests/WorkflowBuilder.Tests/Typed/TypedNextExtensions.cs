using System.Runtime.CompilerServices;

namespace WorkflowBuilder;

/// <summary>Adds a <c>Next</c> to typed chains that looks at what the one gives and the other takes.</summary>
public static class TypedNextExtensions
{
    // Priority counts among the overloads of one class: where this one fits, the trap below is not looked at.
    [OverloadResolutionPriority(1)]
    public static Chain<TIn, TOut> Next<TIn, TMid, TOut>(
        this INextable<TIn, TMid> from, IChain<TMid, TOut> next, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(NextExtensions.Next(from, next, file, line));

    // Where the types do not fit, this one is more specific than the untyped Next, so the call ends here and not there.
    [Obsolete("The next state does not take what this one gives. Put a Pass between them that makes the one into the other.", error: true)]
    public static Chain<TIn, TOut> Next<TIn, TMid, TNext, TOut>(
        this INextable<TIn, TMid> from, IChain<TNext, TOut> next, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        throw new NotSupportedException($"{from} {next} {file} {line}");
}
