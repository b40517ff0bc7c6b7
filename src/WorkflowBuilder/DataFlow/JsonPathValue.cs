using System.Diagnostics;
using System.Text.Json.Serialization;

namespace WorkflowBuilder;

/// <summary>
/// A value that is known only at run time: a JSONPath, a path into the context object or into a variable, or an intrinsic function.
/// It may stand anywhere in a payload; the compiler adds the <c>.$</c> to the name of the field.
/// </summary>
/// <remarks>Text that starts with <c>$</c> converts to it, so <c>InputPath = "$.guid"</c> needs no call. <see cref="JsonPath"/> makes the rest.</remarks>
[DebuggerDisplay("{Expression}")]
[JsonConverter(typeof(JsonPathValueConverter))]
public sealed class JsonPathValue
{
    internal JsonPathValue(string expression) => Expression = expression;

    /// <summary>The text of the path or intrinsic function, such as <c>$.order.id</c> or <c>States.UUID()</c>.</summary>
    public string Expression { get; }

    /// <summary>What stands for JSON null where a path may stand: <see cref="JsonPath.Discard"/>.</summary>
    internal static JsonPathValue Discard { get; } = new("DISCARD");

    /// <summary>The whole input, in the language of the state it stands in.</summary>
    internal static JsonPathValue EntireInput { get; } = new("");

    internal bool IsIntrinsic => Expression.StartsWith("States.", StringComparison.Ordinal);

    /// <summary>Makes a value of the text of a path.</summary>
    /// <param name="path">The path; it starts with <c>$</c>.</param>
    /// <exception cref="ArgumentException">The text does not start with <c>$</c>.</exception>
    public static implicit operator JsonPathValue(string path) => FromString(path);

    /// <summary>Makes a value of the text of a path or intrinsic function.</summary>
    /// <param name="path">The path, which starts with <c>$</c>, or the call of an intrinsic function, which starts with <c>States.</c>.</param>
    /// <exception cref="ArgumentException">The text is neither.</exception>
    public static JsonPathValue FromString(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.StartsWith('$') || path.StartsWith("States.", StringComparison.Ordinal)
            ? new(path)
            : throw new ArgumentException(
                $"A path starts with $ and an intrinsic function with States., but this is \"{path}\". Write \"$.{path}\" for that field of the input.",
                nameof(path));
    }

    /// <summary>
    /// Gives a token that stands for the value. A field whose text is only the token is evaluated; a token inside longer text is refused when the
    /// workflow is compiled, because Step Functions would not evaluate it there (<see cref="JsonPath.Format"/> does).
    /// </summary>
    public override string ToString() => JsonPathToken.Encode(Expression);
}
