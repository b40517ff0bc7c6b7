using System.Runtime.CompilerServices;

namespace WorkflowBuilder;

/// <summary>Ends the workflow, or its branch or iteration, with success.</summary>
/// <remarks>See <see href="https://states-language.net/spec.html#succeed-state"/>.</remarks>
public class Succeed : InputOutputState
{
    /// <summary>Creates a Succeed state.</summary>
    /// <param name="name">The name of the state, 1 to 80 characters.</param>
    /// <param name="file">Filled in by the compiler: the file of the call.</param>
    /// <param name="line">Filled in by the compiler: the line of the call.</param>
    public Succeed(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, file, line)
    {
    }

    internal override void Describe(StateFields fields)
    {
        base.Describe(fields);
        fields.Add(AslField.Type, "Succeed");
    }
}
