using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>What comes of a state: what follows it with which input, the end of its lane, or an error.</summary>
internal readonly struct Transition
{
    private Transition(StateRunner? next, JsonData output, ExecutionError? error, int exit)
    {
        Next = next;
        Output = output;
        Error = error;
        Exit = exit;
    }

    /// <summary>The state that follows; <see langword="null"/> where the lane ends.</summary>
    public StateRunner? Next { get; }

    public JsonData Output { get; }

    public ExecutionError? Error { get; }

    /// <summary>The number of the way out of the state, among those of <see cref="StateRunner.Exits"/>.</summary>
    public int Exit { get; }

    public static Transition To(StateExit exit, JsonData output) => new(exit.Target, output, null, exit.Number);

    public static Transition Fail(ExecutionError error) => new(null, default, error, -1);
}
