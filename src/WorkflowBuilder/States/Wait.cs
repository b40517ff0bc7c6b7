using System.Runtime.CompilerServices;

namespace WorkflowBuilder;

/// <summary>Delays the workflow for a length of time or until a moment.</summary>
/// <remarks>See <see href="https://states-language.net/spec.html#wait-state"/>.</remarks>
/// <example>
/// <code>
/// var wait = new Wait("Wait X Seconds", WaitTime.SecondsPath("$.waitSeconds"));
/// </code>
/// </example>
public class Wait : AssigningState, INextable
{
    /// <summary>Creates a Wait state.</summary>
    /// <param name="name">The name of the state, 1 to 80 characters.</param>
    /// <param name="time">How long to wait.</param>
    /// <param name="file">Filled in by the compiler: the file of the call.</param>
    /// <param name="line">Filled in by the compiler: the line of the call.</param>
    public Wait(string name, WaitTime time, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, file, line)
    {
        Time = time ?? throw new ArgumentNullException(nameof(time), $"State {this} needs a time to wait. Give it one of WaitTime's.");
    }

    /// <summary>How long to wait.</summary>
    public WaitTime Time { get; }

    void INextable.LinkTo(State next, SourceLocation place) => SetSuccessor(next, place);

    internal override void Describe(StateFields fields)
    {
        base.Describe(fields);
        fields.Add(AslField.Type, "Wait");
        fields.Add(Time.Field, Time.Value);
    }
}
