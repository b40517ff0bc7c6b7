namespace WorkflowBuilder;

/// <summary>Text, or what gives the text at run time: a path or intrinsic function or, in JSONata, an expression.</summary>
public readonly struct TextValue
{
    private TextValue(object value) => Value = value;

    /// <summary>A <see cref="string"/> or a <see cref="JsonPathValue"/>.</summary>
    internal object Value => field ?? "";

    /// <summary>Makes a value of fixed text or a JSONata expression.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator TextValue(string text) => FromString(text);

    /// <summary>Makes a value of a path or intrinsic function.</summary>
    /// <param name="path">The path or intrinsic function.</param>
    public static implicit operator TextValue(JsonPathValue path) => FromJsonPathValue(path);

    /// <summary>Makes a value of fixed text or a JSONata expression.</summary>
    /// <param name="text">The text.</param>
    public static TextValue FromString(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text);
    }

    /// <summary>Makes a value of a path or intrinsic function.</summary>
    /// <param name="path">The path or intrinsic function.</param>
    public static TextValue FromJsonPathValue(JsonPathValue path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new(path);
    }
}
