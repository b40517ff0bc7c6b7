using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>A field with a value that is made at run time: a payload template, or one with JSONata expressions.</summary>
internal sealed class TemplateField
{
    private readonly StateTemplate? _template;
    private readonly JsonataTemplate? _jsonata;

    private TemplateField(StateTemplate? template, JsonataTemplate? jsonata)
    {
        _template = template;
        _jsonata = jsonata;
    }

    /// <summary>The field; <see langword="null"/> where it is missing.</summary>
    /// <param name="field">What the definition has there.</param>
    /// <param name="language">The query language of the state.</param>
    /// <param name="pointer">The JSON Pointer of the state.</param>
    /// <param name="location">The field in the state, such as <c>ItemReader/Arguments</c>.</param>
    public static TemplateField? Compile(JsonElement? field, QueryLanguage language, string pointer, string location) =>
        field is null ? null
        : language == QueryLanguage.Jsonata ? new(null, JsonataTemplate.Compile(field, location, $"{pointer}/{location}"))
        : new(StateTemplate.Compile(field, $"{pointer}/{location}"), null);

    /// <exception cref="StatesException">A path leads to nothing, or an expression fails.</exception>
    public JsonData Evaluate(StateVisit visit, JsonData input) => _template is not null ? _template.Evaluate(visit, input) : _jsonata!.Evaluate(visit);
}
