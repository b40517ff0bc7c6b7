using System.Runtime.CompilerServices;

namespace WorkflowBuilder;

/// <summary>Ends the workflow, or its branch or iteration, with an error.</summary>
/// <remarks>See <see href="https://states-language.net/spec.html#fail-state"/>.</remarks>
/// <example>
/// <code>
/// var jobFailed = new Fail("Job Failed") { Error = "JobFailed", CausePath = "$.reason" };
/// </code>
/// </example>
public class Fail : State
{
    /// <summary>Creates a Fail state.</summary>
    /// <param name="name">The name of the state, 1 to 80 characters.</param>
    /// <param name="file">Filled in by the compiler: the file of the call.</param>
    /// <param name="line">Filled in by the compiler: the line of the call.</param>
    public Fail(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, file, line)
    {
    }

    /// <summary>The name of the error, or in JSONata an expression that gives it.</summary>
    public string? Error { get; set; }

    /// <summary>The name of the error, from the input (JSONPath): a path, or an intrinsic function that gives text.</summary>
    public JsonPathValue? ErrorPath { get; set; }

    /// <summary>The description of the error, or in JSONata an expression that gives it.</summary>
    public string? Cause { get; set; }

    /// <summary>The description of the error, from the input (JSONPath): a path, or an intrinsic function that gives text.</summary>
    public JsonPathValue? CausePath { get; set; }

    internal override void Describe(StateFields fields)
    {
        base.Describe(fields);
        fields.Add(AslField.Type, "Fail");
        fields.Add(AslField.Error, Error);
        fields.Add(AslField.ErrorPath, ErrorPath);
        fields.Add(AslField.Cause, Cause);
        fields.Add(AslField.CausePath, CausePath);
    }
}
