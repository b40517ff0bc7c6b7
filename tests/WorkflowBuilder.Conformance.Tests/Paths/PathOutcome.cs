using System.Text.Json;
using WorkflowBuilder.Json;
using WorkflowBuilder.Paths;

namespace WorkflowBuilder.Conformance.Tests.Paths;

/// <summary>What a path gives: a value, or an error of some kind with its message.</summary>
internal sealed record PathOutcome(JsonData Value, string? Error, string? Message)
{
    /// <summary>The path was not even compiled, for which every engine has its own words.</summary>
    public const string Refused = "FormatException";

    public static PathOutcome Of(string path, JsonData document)
    {
        // The engine puts the root before a path that has none; state machines must write it.
        var text = path.TrimStart() switch
        {
            ['$', ..] => path,
            ['@', .. var rest] => $"${rest}",
            var rest => $"$.{rest}",
        };
        if (!JsonPathExpression.TryParse(text, out var expression, out var problem))
        {
            return new(default, Refused, problem);
        }

        return expression.TrySelect(new() { Input = document }, out var value, out var error)
            ? new(value, null, null)
            : new(default, error.IsMiss ? "PathNotFoundException" : "InvalidPathException", error.Message);
    }

    /// <summary>Says how this differs from a recorded outcome; null where it does not.</summary>
    public string? Difference(JsonElement expected)
    {
        if (!expected.TryGetProperty("error", out var error))
        {
            var wanted = JsonData.From(expected.GetProperty("result"));
            return Error is null && Value == wanted ? null : $"expected {wanted}, got {this}";
        }

        if (Error is null)
        {
            return $"expected {expected}, got {this}";
        }

        return Error == Refused || IsSameError(error.GetString()!, expected) ? null : $"expected {expected}, got {this}";
    }

    public override string ToString() => Error is null ? Value.ToString() : $"{Error}: {Message}";

    // What a state says of a path is either the message itself at the end or words of its own.
    private bool IsSameError(string error, JsonElement expected)
    {
        if (expected.TryGetProperty("cause", out var cause))
        {
            return !cause.GetString()!.Contains("Invalid path", StringComparison.Ordinal)
                || cause.GetString()!.EndsWith(": The choice state's condition path references an invalid value.", StringComparison.Ordinal)
                || cause.GetString()!.EndsWith($" : {Message}", StringComparison.Ordinal);
        }

        var isSameKind = error == Error || (error == "NumberFormatException" && Error == "InvalidPathException");
        return isSameKind && expected.GetProperty("message").GetString() == Message;
    }
}
