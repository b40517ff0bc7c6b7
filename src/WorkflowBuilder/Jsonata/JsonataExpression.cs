using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>A compiled JSONata expression. It can be evaluated any number of times, by several threads at once.</summary>
/// <remarks>
/// See <see href="https://docs.jsonata.org/"/> and <see href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html"/>.
/// </remarks>
/// <example>
/// <code>
/// var expression = JsonataExpression.Parse("$sum($states.input.items.price)");
/// JsonData total = expression.Evaluate(default, bindings);
/// </code>
/// </example>
public sealed class JsonataExpression
{
    private readonly Node _node;
    private readonly Scope _scope;
    private readonly JsonataOptions _options;
    private readonly Lazy<JsonataAnalysis> _analysis;

    private JsonataExpression(string text, JsonataOptions options)
    {
        Text = text;
        _options = options;
        Syntax = SyntaxResolver.Resolve(Parser.Parse(text, options.Dialect));
        _scope = new(null, ScopeKind.Root);
        _node = Compiler.Compile(Syntax, options.Dialect, _scope);
        _analysis = new(() => JsonataAnalysis.Of(Syntax, options.Dialect));
    }

    /// <summary>The expression, without <c>{%</c> and <c>%}</c>.</summary>
    public string Text { get; }

    /// <summary>What the expression uses, found without evaluating it.</summary>
    public JsonataAnalysis Analysis => _analysis.Value;

    internal SyntaxNode Syntax { get; }

    /// <summary>Compiles an expression.</summary>
    /// <param name="text">The expression, without <c>{%</c> and <c>%}</c>.</param>
    /// <param name="options">Dialect and limits. Left out, those of AWS.</param>
    /// <exception cref="JsonataException">The text is no expression.</exception>
    public static JsonataExpression Parse(string text, JsonataOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, options ?? JsonataOptions.Aws);
    }

    /// <summary>Compiles an expression.</summary>
    /// <param name="text">The expression, without <c>{%</c> and <c>%}</c>.</param>
    /// <param name="expression">The expression, if the text is one.</param>
    /// <param name="error">What is wrong, if it is none.</param>
    /// <param name="options">Dialect and limits. Left out, those of AWS.</param>
    /// <returns>Whether the text is an expression.</returns>
    public static bool TryParse(
        string text,
        [NotNullWhen(true)] out JsonataExpression? expression,
        [NotNullWhen(false)] out JsonataException? error,
        JsonataOptions? options = null)
    {
        try
        {
            (expression, error) = (Parse(text, options), null);
            return true;
        }
        catch (JsonataException failure)
        {
            (expression, error) = (null, failure);
            return false;
        }
    }

    /// <summary>Evaluates the expression.</summary>
    /// <param name="input">What <c>$</c> stands for at first. AWS gives expressions none.</param>
    /// <param name="bindings">An object whose members are variables, such as <c>states</c> for <c>$states</c>.</param>
    /// <returns>The result; undefined where there is none. A function is <see cref="JsonData.IsFunction"/>.</returns>
    /// <exception cref="JsonataException">The evaluation failed or was stopped by a limit.</exception>
    public JsonData Evaluate(JsonData input = default, JsonData bindings = default) => Evaluate(input, bindings, _options);

    /// <inheritdoc cref="Evaluate(JsonData, JsonData)"/>
    /// <param name="input">What <c>$</c> stands for at first. AWS gives expressions none.</param>
    /// <param name="bindings">An object whose members are variables, such as <c>states</c> for <c>$states</c>.</param>
    /// <param name="options">Limits, clock and random numbers of this evaluation. The dialect is that of <see cref="Parse"/>.</param>
    public JsonData Evaluate(JsonData input, JsonData bindings, JsonataOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var evaluation = new Evaluation(input, bindings, options.Dialect == _options.Dialect ? options : options with { Dialect = _options.Dialect });
        try
        {
            var result = _node.Evaluate(Wrap(input), new Frame(null, _scope.Size), evaluation);
            return JsonataOutput.Finish(result, evaluation);
        }
        catch (OutOfMemoryException)
        {
            throw JsonataLimits.OutOfMemory();
        }
    }

    /// <inheritdoc cref="Evaluate(JsonData, JsonData)"/>
    public JsonElement Evaluate(JsonElement input) => Evaluate(JsonData.From(input)).ToElement();

    // An array as input is one value, not many.
    internal static JsonData Wrap(in JsonData input) =>
        input.Node is ArrayNode array && !array.Is(ArrayTraits.Sequence) ? new(new ArrayNode([input], ArrayTraits.Sequence | ArrayTraits.OuterWrapper)) : input;
}
