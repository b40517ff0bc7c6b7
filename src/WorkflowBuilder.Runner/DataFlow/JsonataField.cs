using System.Text.Json;
using WorkflowBuilder.Json;
using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder.Runner;

/// <summary>A JSONata expression in a field of a state, with the messages of Step Functions.</summary>
internal sealed class JsonataField
{
    private readonly JsonataExpression _expression;

    private JsonataField(JsonataExpression expression, string location)
    {
        _expression = expression;
        Location = location;
        var states = expression.Analysis.FreeVariables.Count(variable => variable.Name == "states");
        var members = expression.Analysis.StatesMembers;
        ReadsContext = members.Any(member => member.Name == "context") || states > members.Count;
    }

    /// <summary>The field, such as <c>Output/total</c>.</summary>
    public string Location { get; }

    /// <summary>Whether the expression may read <c>$states.context</c>, which is made only then.</summary>
    public bool ReadsContext { get; }

    public static bool IsExpression(string text) => text.Length >= 4 && text.StartsWith("{%", StringComparison.Ordinal) && text.EndsWith("%}", StringComparison.Ordinal);

    /// <param name="text">The text of the field.</param>
    /// <param name="location">The field, as messages name it.</param>
    /// <param name="pointer">The JSON Pointer of the field.</param>
    /// <exception cref="InvalidDefinitionException">The text is no expression.</exception>
    public static JsonataField Parse(string text, string location, string pointer)
    {
        var expression = text[2..^2].Trim();
        return JsonataExpression.TryParse(expression, out var parsed, out var error)
            ? new(parsed, location)
            : throw new InvalidDefinitionException(pointer, $"{error.Code}: {error.Message}");
    }

    /// <summary>Evaluates the expression.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="bindings">What <see cref="Bindings"/> gave.</param>
    /// <exception cref="StatesException">The expression fails, or gives nothing or a function.</exception>
    public JsonData Evaluate(StateVisit visit, JsonData bindings)
    {
        JsonData result;
        try
        {
            result = _expression.Evaluate(default, bindings, visit.Run.Jsonata);
        }
        catch (JsonataException error)
        {
            throw Failure(visit, error switch
            {
                { IsInternalError: true } => $"threw an internal error during evaluation. {visit.Run.NewId()}",
                { IsLimit: true } => $"threw an error during evaluation: {error.Message}",
                _ => $"threw an error during evaluation. {error.Code}: {error.Message}",
            });
        }

        return result.IsUndefined ? throw Failure(visit, "returned nothing (undefined).")
            : result.IsFunction ? throw Failure(visit, "returned an unsupported result type.")
            : result;
    }

    /// <summary>Evaluates the expression, whose result must be of a kind.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="kind">The kind, in words.</param>
    /// <param name="isKind">Whether a value is of the kind.</param>
    public JsonData Evaluate(StateVisit visit, string kind, Func<JsonData, bool> isKind)
    {
        var result = Evaluate(visit, Bindings(visit, ReadsContext));
        return isKind(result)
            ? result
            : throw Failure(visit, $"returned an unexpected result type. Expected '{kind}', but was '{KindOf(result)}' for value: {result}");
    }

    /// <summary>What expressions can read: <c>$states</c> and the variables.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="readsContext">Whether to make <c>$states.context</c>.</param>
    /// <param name="resultName">The member of <c>$states</c> that is the result.</param>
    /// <param name="result">The result.</param>
    public static JsonData Bindings(StateVisit visit, bool readsContext, string? resultName = null, JsonData result = default)
    {
        var states = JsonData.EmptyObject.With("input", visit.Input);
        if (readsContext)
        {
            states = states.With("context", ContextObject.Of(visit));
        }

        if (resultName is not null && !result.IsUndefined)
        {
            states = states.With(resultName, result);
        }

        return visit.Lane.Variables.With("states", states);
    }

    private StatesException Failure(StateVisit visit, string problem) => new(
        Errors.QueryEvaluationError, visit.Describe($"The JSONata expression '{_expression.Text}' specified for the field '{Location}' {problem}"))
    {
        Location = Location,
    };

    private static string KindOf(JsonData value) => value.Kind switch
    {
        JsonValueKind.Array => "array",
        JsonValueKind.Object => "object",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        JsonValueKind.Null => "null",
        _ => "boolean",
    };
}
