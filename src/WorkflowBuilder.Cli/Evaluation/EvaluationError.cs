namespace WorkflowBuilder.Cli.Evaluation;

/// <summary>Why an expression gave nothing that could be printed.</summary>
/// <param name="Code">The code of the language or the error name of Step Functions, if there is one.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Start">How many characters of the expression lie before the place; -1 where there is no place.</param>
internal sealed record EvaluationError(string? Code, string Message, int Start = -1);
