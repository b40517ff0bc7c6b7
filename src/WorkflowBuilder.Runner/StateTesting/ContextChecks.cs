using System.Collections.Frozen;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Which context objects a test can be given.</summary>
internal static class ContextChecks
{
    private const string Text = "a string";
    private const string Integer = "an integer";
    private const string Anything = "";

    private static readonly FrozenDictionary<string, string> Kinds = new Dictionary<string, string>
    {
        ["Execution.Id"] = Text,
        ["Execution.Input"] = Anything,
        ["Execution.Name"] = Text,
        ["Execution.RoleArn"] = Text,
        ["Execution.StartTime"] = Text,
        ["State.EnteredTime"] = Text,
        ["State.Name"] = Text,
        ["State.RetryCount"] = Integer,
        ["StateMachine.Id"] = Text,
        ["StateMachine.Name"] = Text,
        ["Task.Token"] = Text,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="context">The context object; undefined where none is given.</param>
    /// <param name="isWaiting">Whether the state is a task that waits.</param>
    /// <exception cref="StateTestException">It cannot be given.</exception>
    public static void Check(JsonData context, bool isWaiting)
    {
        if (context is { IsUndefined: false, IsObject: false })
        {
            throw Invalid("Context object must be a JSON object");
        }

        foreach (var (name, value) in context.Members)
        {
            CheckName(name, isWaiting);
            CheckMembers(name, value);
        }
    }

    private static void CheckName(string name, bool isWaiting)
    {
        switch (name)
        {
            case "Execution" or "State" or "StateMachine":
            case "Task" when isWaiting:
                break;
            case "Task":
                throw Invalid("Context object contains 'Task' when state is not a Task state with a '.sync' or '.waitForTaskToken' service integration pattern");
            case "Map":
                throw Invalid("'Map' field is not supported when mocking a Context object");
            default:
                throw Invalid($"Field '{name}' is not allowed");
        }
    }

    private static void CheckMembers(string name, JsonData value)
    {
        if (!value.IsObject)
        {
            throw Invalid($"{name} must be an object");
        }

        foreach (var (field, content) in value.Members)
        {
            if (!Kinds.TryGetValue($"{name}.{field}", out var kind))
            {
                throw Invalid($"Field '{field}' is not allowed");
            }

            if (!IsOf(kind, content))
            {
                throw Invalid($"{name}.{field} must be {kind}");
            }
        }
    }

    private static bool IsOf(string kind, JsonData value) => kind switch
    {
        Text => value.IsString,
        Integer => value.TryGetInt64(out _),
        _ => true,
    };

    private static StateTestException Invalid(string problem) => StateTestException.Invalid($"Invalid Context object provided: {problem}");
}
