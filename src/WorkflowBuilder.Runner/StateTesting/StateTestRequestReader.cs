using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Reads requests to the <c>TestState</c> API.</summary>
internal static class StateTestRequestReader
{
    /// <exception cref="StateTestException">A text is not JSON, or a member is not of its kind.</exception>
    public static StateTestRequest Read(JsonData request) => new()
    {
        Input = Json(request, "input", reason => new("InvalidExecutionInput", $"Invalid State Machine Execution Input: '{reason}'"), JsonData.EmptyObject),
        InspectionLevel = Choice(request, "inspectionLevel", InspectionLevel.Info),
        Context = Json(request, "context", _ => StateTestException.Invalid("Invalid Context object provided: Context object must be valid JSON")),
        Variables = Json(request, "variables", _ => StateTestException.Invalid("Variables must be valid JSON"), JsonData.EmptyObject),
        Mock = request["mock"] is { IsUndefined: false, IsNull: false } mock ? Mock(mock) : null,
        Configuration = Configuration(request["stateConfiguration"]),
        RoleArn = Text(request, "roleArn"),
        RevealSecrets = Value(request, "revealSecrets", value => value.IsBoolean, "a boolean") is { IsUndefined: false } reveals && reveals.GetBoolean(),
    };

    private static StateMock Mock(JsonData mock) => new()
    {
        Result = Json(mock, "result", _ => StateTestException.Invalid("Mocked result must be valid JSON")),
        ErrorOutput = mock["errorOutput"] is { IsUndefined: false, IsNull: false } error ? new(Text(error, "error"), Text(error, "cause")) : null,
        FieldValidationMode = Choice(mock, "fieldValidationMode", FieldValidationMode.Strict),
    };

    private static StateTestConfiguration Configuration(JsonData configuration) => new()
    {
        RetrierRetryCount = Count(configuration, "retrierRetryCount") ?? 0,
        ErrorCausedByState = Text(configuration, "errorCausedByState"),
        MapItemReaderData = Text(configuration, "mapItemReaderData"),
        MapIterationFailureCount = Count(configuration, "mapIterationFailureCount"),
    };

    private static JsonData Json(JsonData members, string name, Func<string, StateTestException> failure, JsonData otherwise = default)
    {
        if (Text(members, name) is not { } text)
        {
            return otherwise;
        }

        try
        {
            return JsonData.Parse(text);
        }
        catch (JsonException wrong)
        {
            throw failure(text.Length == 0 ? "Invalid execution input." : wrong.Message);
        }
    }

    private static TChoice Choice<TChoice>(JsonData members, string name, TChoice otherwise)
        where TChoice : struct, Enum
    {
        if (Text(members, name) is not { } text)
        {
            return otherwise;
        }

        var names = Array.ConvertAll(Enum.GetNames<TChoice>(), choice => choice.ToUpperInvariant());
        var at = Array.IndexOf(names, text);
        return at >= 0 ? Enum.GetValues<TChoice>()[at] : throw StateTestException.Invalid(
            $"1 validation error detected: Value '{text}' at '{name}' failed to satisfy constraint: "
            + $"Member must satisfy enum value set: [{string.Join(", ", names)}]");
    }

    private static string? Text(JsonData members, string name) =>
        Value(members, name, value => value.IsString, "a string") is { IsUndefined: false } text ? text.GetString() : null;

    private static int? Count(JsonData members, string name) =>
        Value(members, name, value => value.TryGetInt64(out var number) && (int)number == number, "an integer") is { IsUndefined: false } count
            && count.TryGetInt64(out var number) ? (int)number : null;

    private static JsonData Value(JsonData members, string name, Func<JsonData, bool> isKind, string kind)
    {
        var value = members[name];
        return value.IsUndefined || value.IsNull ? default
            : isKind(value) ? value
            : throw new StateTestException("SerializationException", $"The member {name} must be {kind}.");
    }
}
