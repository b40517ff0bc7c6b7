namespace WorkflowBuilder.Runner;

/// <summary>What a <see cref="TaskAnswer"/> is.</summary>
public enum TaskAnswerKind
{
    /// <summary>A result.</summary>
    Return,

    /// <summary>An error.</summary>
    Throw,

    /// <summary>Nothing, ever.</summary>
    Never,

    /// <summary>What is sent with the task token.</summary>
    Callback,
}
