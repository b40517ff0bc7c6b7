namespace WorkflowBuilder.Runner;

/// <summary>A state cannot be tested in this way. It carries what the <c>TestState</c> API answers then.</summary>
public sealed class StateTestException : InvalidOperationException
{
    internal StateTestException(string code, string message)
        : base(message) => Code = code;

    /// <summary>
    /// The name of the exception in the API: <c>ValidationException</c>, <c>InvalidDefinition</c>, <c>InvalidExecutionInput</c>, <c>InvalidArn</c> or, for a
    /// member of a request that is of the wrong type, <c>SerializationException</c>.
    /// </summary>
    public string Code { get; }

    internal static StateTestException Invalid(string message) => new("ValidationException", message);

    /// <param name="problems">What is wrong, as <c>CODE: message at place</c>.</param>
    internal static StateTestException Definition(string problems) => new("InvalidDefinition", $"Invalid State Machine Definition: '{problems}'");
}
