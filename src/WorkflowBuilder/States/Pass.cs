using System.Runtime.CompilerServices;

namespace WorkflowBuilder;

/// <summary>Passes its input on, or puts a fixed or computed value in its place.</summary>
/// <remarks>See <see href="https://states-language.net/spec.html#pass-state"/>.</remarks>
/// <example>
/// <code>
/// var hello = new Pass("Hello") { Result = new { greeting = "Hello, World!" } };
/// </code>
/// </example>
public class Pass : AssigningState, INextable
{
    /// <summary>Creates a Pass state.</summary>
    /// <param name="name">The name of the state, 1 to 80 characters.</param>
    /// <param name="file">Filled in by the compiler: the file of the call.</param>
    /// <param name="line">Filled in by the compiler: the line of the call.</param>
    public Pass(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, file, line)
    {
    }

    /// <summary>The fixed result (JSONPath): any value that can be written as JSON. Paths in it are not evaluated; use <see cref="Parameters"/>.</summary>
    /// <value>Left unset, the input. An explicit <see langword="null"/> is the JSON value null.</value>
    public object? Result { get; set => field = value ?? WorkflowBuilder.Result.Null; }

    /// <summary>The computed result (JSONPath): an object with paths and intrinsic functions in it.</summary>
    /// <value>The default is <see langword="null"/>: the input.</value>
    public object? Parameters { get; set; }

    /// <summary>Where the result is placed in the input (JSONPath); <see cref="JsonPath.Discard"/> drops the result and keeps the input.</summary>
    /// <value>The default is <see langword="null"/>: the result replaces the input.</value>
    public JsonPathValue? ResultPath { get; set; }

    void INextable.LinkTo(State next, SourceLocation place) => SetSuccessor(next, place);

    internal override void Describe(StateFields fields)
    {
        base.Describe(fields);
        fields.Add(AslField.Type, "Pass");
        fields.AddTemplate(AslField.Parameters, Parameters);
        fields.AddLiteral(AslField.Result, Result);
        fields.Add(AslField.ResultPath, ResultPath);
    }
}
