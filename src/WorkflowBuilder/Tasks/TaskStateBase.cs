namespace WorkflowBuilder;

/// <summary>What all Task states have in common: time limits, credentials, and whether they wait for the service they call.</summary>
/// <remarks>See <see href="https://states-language.net/spec.html#task-state"/>.</remarks>
public abstract class TaskStateBase : WorkState
{
    private protected TaskStateBase(string name, string file, int line)
        : base(name, file, line)
    {
    }

    /// <summary>Whether the state waits, and for what. It adds <c>.sync</c> or <c>.waitForTaskToken</c> to the resource.</summary>
    /// <value>The default is <see cref="IntegrationPattern.RequestResponse"/>.</value>
    public IntegrationPattern IntegrationPattern { get; set; }

    /// <summary>How long the work may take before it fails with <c>States.Timeout</c>.</summary>
    /// <value>The default is <see langword="null"/>: 99,999,999 seconds.</value>
    public Timeout? TaskTimeout { get; set; }

    /// <summary>How long the worker may be silent before the state fails with <c>States.HeartbeatTimeout</c>.</summary>
    /// <value>The default is <see langword="null"/>: no limit.</value>
    public Timeout? HeartbeatTimeout { get; set; }

    /// <summary>The role with which Step Functions calls the resource.</summary>
    /// <value>The default is <see langword="null"/>: the role of the state machine.</value>
    public Credentials? Credentials { get; set; }

    internal override void Describe(StateFields fields)
    {
        base.Describe(fields);
        fields.Add(AslField.Type, "Task");
        fields.Add(TaskTimeout?.IsPath == true ? AslField.TimeoutSecondsPath : AslField.TimeoutSeconds, TaskTimeout?.Value);
        fields.Add(HeartbeatTimeout?.IsPath == true ? AslField.HeartbeatSecondsPath : AslField.HeartbeatSeconds, HeartbeatTimeout?.Value);
        fields.Add(AslField.Credentials, Credentials?.Describe());
    }

    private protected string Required(string? text, string parameter, string what) =>
        string.IsNullOrEmpty(text)
            ? throw new ArgumentException($"State {this} needs {what}. Give it one that is not empty.", parameter)
            : text;
}
