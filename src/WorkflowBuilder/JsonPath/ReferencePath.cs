using System.Diagnostics.CodeAnalysis;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>A place in the input of a state, as <c>ResultPath</c> names it: only names and indices from 0 up.</summary>
/// <example>
/// <code>
/// var path = ReferencePath.Parse("$.order.total");
/// var output = path.Set(input, JsonData.From(42));
/// </code>
/// </example>
public sealed class ReferencePath
{
    private readonly PathStep[] _steps;

    private ReferencePath(JsonPathExpression path)
    {
        Text = path.Text;
        _steps = path.Steps;
    }

    /// <summary>The text of the path.</summary>
    public string Text { get; }

    /// <summary>Compiles a path.</summary>
    /// <param name="text">The path; it starts with <c>$</c>.</param>
    /// <exception cref="FormatException">The text is no such path; the message says what is wrong.</exception>
    public static ReferencePath Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var path, out var error) ? path : throw new FormatException(error);
    }

    /// <summary>Compiles a path if the text is one.</summary>
    /// <param name="text">The path; it starts with <c>$</c>.</param>
    /// <param name="path">The path.</param>
    /// <returns>Whether the text is such a path.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ReferencePath? path) => TryParse(text, out path, out _);

    /// <inheritdoc cref="TryParse(string?, out ReferencePath?)"/>
    /// <param name="text">The path; it starts with <c>$</c>.</param>
    /// <param name="path">The path.</param>
    /// <param name="error">What is wrong.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? text, [NotNullWhen(true)] out ReferencePath? path, [NotNullWhen(false)] out string? error)
    {
        path = null;
        if (!JsonPathExpression.TryParse(text, out var parsed, out error))
        {
            return false;
        }

        error = parsed switch
        {
            { Root: not PathRoot.Input } => $"The path \"{parsed.Text}\" must begin with \"$\" alone: only the input can be written to.",
            { IsReferencePath: false } => $"The path \"{parsed.Text}\" must consist of names and indices from 0 up.",
            _ => null,
        };
        path = error is null ? new(parsed) : null;
        return error is null;
    }

    /// <summary>A copy of the input with one value set. Objects on the way that are missing are added.</summary>
    /// <param name="input">The input; it is not changed.</param>
    /// <param name="value">The value to put at the place.</param>
    /// <exception cref="JsonPathException"><c>States.ResultPathMatchFailure</c>: a parent is no object, or an array has no such item.</exception>
    public JsonData Set(JsonData input, JsonData value) => TrySet(input, value, out var output, out var error) ? output : throw new JsonPathException(error);

    /// <summary>Sets a value as <see cref="Set"/> does, without an exception where that fails.</summary>
    /// <param name="input">The input; it is not changed.</param>
    /// <param name="value">The value to put at the place.</param>
    /// <param name="output">The copy.</param>
    /// <param name="error">Why there is none.</param>
    /// <returns>Whether the value could be set.</returns>
    public bool TrySet(JsonData input, JsonData value, out JsonData output, [NotNullWhen(false)] out JsonPathError? error)
    {
        var parents = new JsonData[_steps.Length];
        var current = input;
        for (var i = 0; i < _steps.Length; i++)
        {
            if (!TryEnter(_steps[i], ref current, out parents[i]))
            {
                output = default;
                error = new(() => $"Unable to apply the reference path '{Text}' to the input '{JsonText.Shortened(input)}'", isMiss: false)
                {
                    ErrorName = Errors.ResultPathMatchFailure,
                };
                return false;
            }
        }

        output = Rebuild(parents, value);
        error = null;
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static bool TryEnter(PathStep step, ref JsonData current, out JsonData parent)
    {
        parent = current;
        if (step is IndexStep { Index: var index })
        {
            current = parent[index];
            return index < parent.Items.Length;
        }

        if (parent.IsUndefined)
        {
            parent = JsonData.EmptyObject;
        }

        current = parent[((NameStep)step).Name];
        return parent.IsObject;
    }

    private JsonData Rebuild(JsonData[] parents, JsonData value)
    {
        for (var i = parents.Length - 1; i >= 0; i--)
        {
            value = _steps[i] is IndexStep { Index: var index } ? parents[i].With(index, value) : parents[i].With(((NameStep)_steps[i]).Name, value);
        }

        return value;
    }
}
