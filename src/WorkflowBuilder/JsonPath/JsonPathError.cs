namespace WorkflowBuilder.Paths;

/// <summary>Why a path could not be followed.</summary>
public sealed class JsonPathError
{
    private readonly Func<string>? _describe;
    private string? _message;

    internal JsonPathError(string message, bool isMiss)
    {
        _message = message;
        IsMiss = isMiss;
    }

    internal JsonPathError(Func<string> describe, bool isMiss)
    {
        _describe = describe;
        IsMiss = isMiss;
    }

    /// <summary>Whether the path merely leads to nothing. Otherwise it cannot be applied to the value, or a limit was reached.</summary>
    public bool IsMiss { get; }

    /// <summary>What happened, in the words of Step Functions.</summary>
    public string Message => _message ??= _describe!();

    /// <summary>The name of the error in Step Functions.</summary>
    /// <value>The default is <see cref="Errors.Runtime"/>.</value>
    public string ErrorName { get; internal init; } = Errors.Runtime;

    /// <summary>Whether the evaluation was stopped because of <see cref="Queries.QueryLimits"/>.</summary>
    public bool IsLimit { get; internal init; }

    /// <summary>The error of an evaluation that was stopped.</summary>
    internal static JsonPathError Limit(string message) => new(message, isMiss: false) { IsLimit = true };

    /// <inheritdoc/>
    public override string ToString() => $"{ErrorName}: {Message}";
}
