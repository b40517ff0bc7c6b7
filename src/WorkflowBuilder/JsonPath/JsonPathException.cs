namespace WorkflowBuilder.Paths;

/// <summary>A path could not be followed in the data it was applied to.</summary>
public sealed class JsonPathException : Exception
{
    internal JsonPathException(JsonPathError error)
        : base(error.Message) => Error = error;

    /// <summary>What went wrong.</summary>
    public JsonPathError Error { get; }

    /// <summary>Whether the path merely leads to nothing. Otherwise it cannot be applied to the value, or a limit was reached.</summary>
    public bool IsMiss => Error.IsMiss;

    /// <summary>The name of the error in Step Functions, such as <c>States.Runtime</c>.</summary>
    public string ErrorName => Error.ErrorName;
}
