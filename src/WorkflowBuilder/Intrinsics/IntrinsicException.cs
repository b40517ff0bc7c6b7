namespace WorkflowBuilder.Intrinsics;

/// <summary>A call of an intrinsic function that failed. On AWS it is the error <c>States.Runtime</c>.</summary>
public sealed class IntrinsicException : Exception
{
    internal IntrinsicException(string message)
        : base(message)
    {
    }

    /// <summary>Whether the evaluation was stopped because of <see cref="Queries.QueryLimits"/>.</summary>
    public bool IsLimit { get; internal init; }

    /// <summary>The name of the error in Step Functions.</summary>
    /// <value>It is <see cref="Errors.Runtime"/>, since AWS never reports <c>States.IntrinsicFailure</c>.</value>
    public string ErrorName { get; } = Errors.Runtime;
}
