using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Cli.Commands;

/// <summary>What stands on the command line of <c>wfb test-state</c>. Texts are JSON or <c>@FILE</c>.</summary>
/// <param name="File">The definition of a state machine or of one state.</param>
internal sealed record TestStateRequest(string File)
{
    /// <summary>The name of the state; <see langword="null"/> where the definition is that of a state.</summary>
    public string? State { get; init; }

    /// <summary>JSON, <c>@FILE</c>, or <c>-</c> for standard input.</summary>
    /// <value>The default is an object without members.</value>
    public string Input { get; init; } = "{}";

    /// <summary>What takes the place of placeholders: <c>NAME=VALUE</c>.</summary>
    public IReadOnlyList<string> Substitutions { get; init; } = [];

    /// <summary>How much is told.</summary>
    public InspectionLevel InspectionLevel { get; init; }

    /// <summary>The context object.</summary>
    public string? Context { get; init; }

    /// <summary>The variables.</summary>
    public string? Variables { get; init; }

    /// <summary>What stands in for the work of the state, as the <c>TestState</c> API takes it.</summary>
    public string? Mock { get; init; }

    /// <summary>The circumstances, as the <c>TestState</c> API takes them.</summary>
    public string? Configuration { get; init; }

    /// <summary>How the result is printed.</summary>
    public OutputFormat Output { get; init; }
}
