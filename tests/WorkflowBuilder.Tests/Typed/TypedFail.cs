using System.Runtime.CompilerServices;

namespace WorkflowBuilder;

/// <summary>A failure, which fits after anything.</summary>
public sealed class TypedFail(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : Fail(name, file, line), IChain<object, Nothing>;
