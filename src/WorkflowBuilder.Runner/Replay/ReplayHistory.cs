using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>
/// The history of an execution in AWS, as <c>aws stepfunctions get-execution-history</c> prints it, to be run again by <see cref="RunOptions.Replay"/>.
/// </summary>
/// <remarks>
/// Events of express executions can be taken from their log, whose form is read too. What happened after an execution was redriven is left out. The tasks of
/// child executions of a distributed Map are not in the history of their parent.
/// </remarks>
/// <example>
/// <code>
/// var history = ReplayHistory.Load("history.json");
/// var result = await runner.RunAsync(history.Input, run => run.Replay(history));
/// Console.WriteLine(result.Replay);
/// </code>
/// </example>
public sealed class ReplayHistory
{
    internal ReplayHistory(IReadOnlyList<RecordedEvent> events, StateMachineType type)
    {
        Events = events;
        Type = type;
    }

    /// <summary>The input of the execution.</summary>
    public JsonData Input => Events[0].Payload("input");

    /// <summary>When the execution began.</summary>
    public DateTimeOffset StartTime => Events[0].Timestamp;

    /// <summary>The kind of state machine; <see cref="StateMachineType.Express"/> where the events come from the log of an express execution.</summary>
    public StateMachineType Type { get; }

    /// <summary>The role of the execution, if the history names it.</summary>
    public string? RoleArn => Events[0].Text("roleArn");

    /// <summary>How the execution ended; <see cref="ExecutionStatus.Running"/> where the history ends before it.</summary>
    public ExecutionStatus Status => Events[^1].EndStatus ?? ExecutionStatus.Running;

    /// <summary>The number of events.</summary>
    public int EventCount => Events.Count;

    internal IReadOnlyList<RecordedEvent> Events { get; }

    /// <summary>Reads a history from files.</summary>
    /// <param name="paths">The files: one, or the pages of the history in any order.</param>
    /// <exception cref="InvalidHistoryException">The files are no history, or a page is missing.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ReplayHistory Load(params string[] paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return ReplayHistoryReader.Read(paths.Select(path => (Path.GetFileName(path), File.ReadAllText(path))));
    }

    /// <summary>Reads a history from text.</summary>
    /// <param name="pages">The text: one, or the pages of the history in any order.</param>
    /// <exception cref="InvalidHistoryException">The texts are no history, or a page is missing.</exception>
    public static ReplayHistory Parse(params string[] pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return ReplayHistoryReader.Read(pages.Select((page, i) => ($"Page {i + 1}", page)));
    }
}
