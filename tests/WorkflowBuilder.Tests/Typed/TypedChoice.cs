using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace WorkflowBuilder;

/// <summary>A choice whose branches take its input. It needs the same pair of overloads as <c>Next</c>, since Choice has untyped extensions too.</summary>
public sealed class Choice<T>(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) : Choice(name, file, line), IChain<T, Nothing>
{
    private const string WrongBranch = "The branch does not take what the choice is given. Put a Pass before it that makes the one into the other.";

    [OverloadResolutionPriority(1)]
    public Choice<T> When<TOut>(
        Expression<Func<T, bool>> condition, IChain<T, TOut> next, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        this.When(MemberPath.ToCondition(condition), (IChainable)next, options: null, file, line);

    public Choice<T> When(
        Expression<Func<T, bool>> condition, IChainable next, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        this.When(MemberPath.ToCondition(condition), next, options: null, file, line);

    [Obsolete(WrongBranch, error: true)]
    public Choice<T> When<TNext, TOut>(Expression<Func<T, bool>> condition, IChain<TNext, TOut> next) =>
        throw new NotSupportedException($"{this} {condition} {next}");

    [OverloadResolutionPriority(1)]
    public Choice<T> Otherwise<TOut>(IChain<T, TOut> next, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        ChoiceExtensions.Otherwise(this, next, file, line);

    [Obsolete(WrongBranch, error: true)]
    public Choice<T> Otherwise<TNext, TOut>(IChain<TNext, TOut> next) => throw new NotSupportedException($"{this} {next}");
}
