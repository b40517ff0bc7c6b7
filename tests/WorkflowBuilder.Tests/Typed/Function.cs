namespace WorkflowBuilder;

/// <summary>A Lambda function with the types of its payload and its answer.</summary>
public sealed record Function<TIn, TOut>(string Arn);
