namespace WorkflowBuilder.Queries;

/// <summary>The members of <see cref="QueryLimits"/>.</summary>
internal enum QueryLimit
{
    None,
    MaxDepth,
    MaxSteps,
    MaxTime,
    MaxSize,
    MaxItems,
}
