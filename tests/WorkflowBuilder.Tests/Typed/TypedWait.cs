using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace WorkflowBuilder;

/// <summary>A wait whose time comes from its input, which it passes on.</summary>
public sealed class Wait<T> : Wait, INextable<T, T>
{
    public Wait(string name, Expression<Func<T, int>> seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, WaitTime.SecondsPath(MemberPath.Of(seconds)), file, line)
    {
    }
}
