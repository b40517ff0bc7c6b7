using WorkflowBuilder.Cli.Evaluation;
using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder.Cli.Commands;

/// <summary>What stands on the command line of <c>wfb eval</c>.</summary>
/// <param name="Expression">The expression.</param>
internal sealed record EvalRequest(string Expression)
{
    /// <summary>The language; <see langword="null"/> where it is to be found from the text.</summary>
    public ExpressionLanguage? Language { get; init; }

    /// <summary>The dialect of JSONata; <see langword="null"/> stands for AWS's.</summary>
    public JsonataDialect? Dialect { get; init; }

    /// <summary>JSON, <c>@FILE</c>, or <c>-</c> for standard input.</summary>
    /// <value>The default is an object without members.</value>
    public string Input { get; init; } = "{}";

    /// <summary>JSON or <c>@FILE</c>.</summary>
    public string? Context { get; init; }

    /// <summary>The result of the state, JSON or <c>@FILE</c>.</summary>
    public string? Result { get; init; }

    /// <summary>The error that was caught, JSON or <c>@FILE</c>.</summary>
    public string? ErrorOutput { get; init; }

    /// <summary>JSON or <c>@FILE</c>.</summary>
    public string? Variables { get; init; }
}
