namespace WorkflowBuilder.Runner;

/// <summary>A mock file cannot be used, or does not have what is asked of it.</summary>
public sealed class InvalidMockFileException : InvalidOperationException
{
    /// <summary>How many problems are told at most; the place of each is looked up in the whole file.</summary>
    internal const int MostProblems = 20;

    internal InvalidMockFileException(IReadOnlyList<MockProblem> problems)
        : base($"The mock file cannot be used:{string.Concat(problems.Select(problem => $"{Environment.NewLine}  {problem}"))}") => Problems = problems;

    internal InvalidMockFileException(string message)
        : base(message) => Problems = [];

    /// <summary>What is wrong in the file, in its order; at most 20 problems.</summary>
    public IReadOnlyList<MockProblem> Problems { get; }
}
