using System.Runtime.CompilerServices;

namespace WorkflowBuilder;

/// <summary>A state written as JSON, for what the other classes do not know.</summary>
/// <remarks>
/// <c>Next</c>, <c>End</c> and the retriers and catchers added in C# are merged into the JSON; those of the JSON come after them.
/// </remarks>
/// <example>
/// <code>
/// var putItem = new CustomState("Put item", new
/// {
///     Type = "Task",
///     Resource = "arn:aws:states:::dynamodb:putItem",
///     Parameters = new { TableName = "jobs", Item = new { id = new { S = JsonPath.StringAt("$.id") } } },
///     ResultPath = JsonPath.Discard,
/// });
/// </code>
/// </example>
public class CustomState : State, INextable, IRetryable
{
    private readonly ErrorHandling _errorHandling = new();

    /// <summary>Creates a state from JSON.</summary>
    /// <param name="name">The name of the state, 1 to 80 characters.</param>
    /// <param name="stateJson">The fields of the state: an object, a dictionary or a <see cref="System.Text.Json.JsonElement"/>.</param>
    /// <param name="file">Filled in by the compiler: the file of the call.</param>
    /// <param name="line">Filled in by the compiler: the line of the call.</param>
    public CustomState(string name, object stateJson, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, file, line)
    {
        StateJson = stateJson
            ?? throw new ArgumentNullException(nameof(stateJson), $"State {this} needs its JSON. Give it an object with at least a Type.");
    }

    /// <summary>The fields of the state.</summary>
    public object StateJson { get; }

    ErrorHandling IRetryable.ErrorHandling => _errorHandling;

    void INextable.LinkTo(State next, SourceLocation place) => SetSuccessor(next, place);

    internal override void Describe(StateFields fields)
    {
        base.Describe(fields);
        _errorHandling.Describe(fields);
        fields.AddCustom(StateJson);
    }
}
