using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Paths;

/// <summary>A JSONPath, compiled once and evaluated any number of times, by several threads at once if need be.</summary>
/// <remarks>
/// The dialect is the one that Step Functions evaluates, with its results and its messages. What Step Functions accepts when a state machine is created is
/// narrower in some places and is known to <see cref="PathGrammar"/>.
/// </remarks>
/// <example>
/// <code>
/// var path = JsonPathExpression.Parse("$.order.lines[0].sku");
/// var sku = path.Select(JsonData.Parse("""{ "order": { "lines": [{ "sku": "A1" }] } }"""));
/// </code>
/// </example>
public sealed class JsonPathExpression
{
    private readonly CompiledPath _path;

    internal JsonPathExpression(string text, PathRoot root, string? variable, CompiledPath path)
    {
        Text = text;
        Root = root;
        Variable = variable;
        _path = path;
    }

    /// <summary>The text of the path, without white space around it.</summary>
    public string Text { get; }

    /// <summary>What the path starts from.</summary>
    public PathRoot Root { get; }

    /// <summary>The name of the variable the path starts from, without <c>$</c>; <see langword="null"/> where it starts from something else.</summary>
    public string? Variable { get; }

    /// <summary>Whether the path leads to one value at most. Other paths give an array of what they find.</summary>
    public bool IsDefinite => _path.IsDefinite;

    /// <summary>Whether the path consists of names and of indices from 0 up only, so that it names one place.</summary>
    public bool IsReferencePath => Array.TrueForAll(_path.Steps, step => step is NameStep or IndexStep { Index: >= 0 });

    /// <summary>Whether there is <c>*</c> in the path.</summary>
    internal bool HasWildcard => Array.Exists(_path.Steps, step => step is WildcardStep);

    /// <summary>Whether an index is below 0, which finds null in all arrays.</summary>
    internal bool HasNegativeIndex => Array.Exists(_path.Steps, step => step is IndexStep { Index: < 0 });

    /// <summary>A name after a dot that is a function for later versions of the language, such as <c>length()</c>.</summary>
    internal string? FunctionCall => Text.EndsWith("()", StringComparison.Ordinal) && _path.Steps is [.., NameStep { Name: var name }]
        && Text.AsSpan(..^name.Length).EndsWith(".") ? name : null;

    internal PathStep[] Steps => _path.Steps;

    /// <summary>
    /// The steps of a path that leads to one value, with <see langword="null"/> for an item of an array; <see langword="null"/> for other paths.
    /// </summary>
    internal string?[]? StepNames => field ??= IsDefinite ? Array.ConvertAll(Steps, step => (step as NameStep)?.Name) : null;

    /// <summary>The steps of a path into the input; <see langword="null"/> for other paths, and those that may lead to more than one value.</summary>
    internal string?[]? InputSteps => Root == PathRoot.Input ? StepNames : null;

    /// <summary>Compiles a path.</summary>
    /// <param name="text">The path; it starts with <c>$</c>.</param>
    /// <exception cref="QueryFormatException">The text is no path; the message says what is wrong and at which position.</exception>
    public static JsonPathExpression Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PathTextParser.Parse(text);
    }

    /// <summary>Compiles a path if the text is one.</summary>
    /// <param name="text">The path; it starts with <c>$</c>.</param>
    /// <param name="path">The path.</param>
    /// <returns>Whether the text is a path.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out JsonPathExpression? path) => TryParse(text, out path, out _);

    /// <inheritdoc cref="TryParse(string?, out JsonPathExpression?)"/>
    /// <param name="text">The path; it starts with <c>$</c>.</param>
    /// <param name="path">The path.</param>
    /// <param name="error">What is wrong, and at which position.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? text, [NotNullWhen(true)] out JsonPathExpression? path, [NotNullWhen(false)] out string? error)
    {
        try
        {
            path = PathTextParser.Parse(text ?? "");
            error = null;
            return true;
        }
        catch (FormatException wrong)
        {
            path = null;
            error = wrong.Message;
            return false;
        }
    }

    /// <summary>Evaluates the path on the input of a state.</summary>
    /// <param name="input">What <c>$</c> stands for.</param>
    /// <param name="limits">How much the evaluation may cost; <see cref="QueryLimits.Default"/> where it is left out.</param>
    /// <returns>The value, or an array of what a path that is not definite found.</returns>
    /// <exception cref="JsonPathException">The path leads to nothing, cannot be applied to the value or reached a limit.</exception>
    public JsonElement Select(JsonElement input, QueryLimits? limits = null) => Select(JsonData.From(input), limits).ToElement();

    /// <inheritdoc cref="Select(JsonElement, QueryLimits?)"/>
    public JsonData Select(JsonData input, QueryLimits? limits = null)
    {
        if (Root != PathRoot.Input)
        {
            return Select(new StateData { Input = input }, limits);
        }

        return _path.TryFind(input, limits ?? QueryLimits.Default, out var value, out var error) ? OrNull(value) : throw new JsonPathException(error);
    }

    /// <summary>Evaluates the path on what a state can read.</summary>
    /// <param name="data">The input, the context object and the variables.</param>
    /// <param name="limits">How much the evaluation may cost; <see cref="QueryLimits.Default"/> where it is left out.</param>
    /// <inheritdoc cref="Select(JsonElement, QueryLimits?)"/>
    public JsonData Select(StateData data, QueryLimits? limits = null) =>
        TrySelect(data, out var value, out var error, limits) ? value : throw new JsonPathException(error);

    /// <summary>Evaluates the path on what a state can read, without an exception where that fails.</summary>
    /// <param name="data">The input, the context object and the variables.</param>
    /// <param name="value">The value, or an array of what a path that is not definite found.</param>
    /// <param name="error">Why there is no value.</param>
    /// <param name="limits">How much the evaluation may cost; <see cref="QueryLimits.Default"/> where it is left out.</param>
    /// <returns>Whether there is a value.</returns>
    public bool TrySelect(StateData data, out JsonData value, [NotNullWhen(false)] out JsonPathError? error, QueryLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        var found = TryFindRoot(data, out value, out error) && _path.TryFind(value, limits ?? QueryLimits.Default, out value, out error);
        value = found ? OrNull(value) : default;
        return found;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>
    /// Evaluates the path and keeps apart what <see cref="TrySelect"/> does not: an index outside an array gives an undefined value, not null.
    /// </summary>
    internal bool TryFind(StateData data, QueryRun run, out JsonData value, [NotNullWhen(false)] out JsonPathError? error) =>
        TryFindRoot(data, out value, out error) && _path.TryFind(value, run, out value, out error);

    private bool TryFindRoot(StateData data, out JsonData root, [NotNullWhen(false)] out JsonPathError? error)
    {
        root = Root switch
        {
            PathRoot.Input => data.Input,
            PathRoot.ContextObject => data.ContextObject,
            _ => data.Variables[Variable!],
        };
        error = Root == PathRoot.Variable && root.IsUndefined ? new($"There is no variable ${Variable}", isMiss: true) : null;
        return error is null;
    }

    private static JsonData OrNull(JsonData value) => value.IsUndefined ? JsonData.Null : value;
}
