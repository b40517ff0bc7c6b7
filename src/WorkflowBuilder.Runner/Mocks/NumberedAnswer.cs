namespace WorkflowBuilder.Runner;

/// <summary>An answer with the calls it is for.</summary>
/// <param name="Calls">The numbers of the calls.</param>
/// <param name="Answer">The answer.</param>
internal readonly record struct NumberedAnswer(InvocationRange Calls, TaskAnswer Answer);
