namespace WorkflowBuilder.Cli.Commands;

/// <summary>What stands on the command line of <c>wfb test</c>.</summary>
/// <param name="File">The definition.</param>
/// <param name="Mocks">The mock file.</param>
internal sealed record TestRequest(string File, string Mocks)
{
    /// <summary>JSON, <c>@FILE</c>, or <c>-</c> for standard input: the input of the test cases that have none of their own.</summary>
    /// <value>The default is an object without members.</value>
    public string Input { get; init; } = "{}";

    /// <summary>What takes the place of placeholders: <c>NAME=VALUE</c>.</summary>
    public IReadOnlyList<string> Substitutions { get; init; } = [];

    /// <summary>The test cases to run; none stands for all.</summary>
    public IReadOnlyList<string> TestCases { get; init; } = [];

    /// <summary>How the results are printed.</summary>
    public OutputFormat Output { get; init; }

    /// <summary>Where the results are written for build servers.</summary>
    public string? JUnit { get; init; }

    /// <summary>Where the coverage is written in the format of lcov.</summary>
    public string? Lcov { get; init; }

    /// <summary>Where the coverage is written in the format of Cobertura.</summary>
    public string? Cobertura { get; init; }

    /// <summary>The names, limits and clock of the executions.</summary>
    public ExecutionSettings Settings { get; init; } = new();
}
