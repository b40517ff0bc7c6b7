namespace WorkflowBuilder;

/// <summary>What the fields of a state tell about its query language.</summary>
internal sealed class LanguageEvidence
{
    /// <summary>A field that only JSONPath has, or that holds a path.</summary>
    public string? JsonPath { get; private set; }

    /// <summary>A field that only JSONata has.</summary>
    public string? Jsonata { get; private set; }

    /// <summary>Whether some text looks like a JSONata expression; in JSONPath it would be plain text.</summary>
    public bool HasExpressions { get; private set; }

    public void Add(string field, QueryLanguage? language)
    {
        switch (language)
        {
            case QueryLanguage.JsonPath:
                JsonPath ??= field;
                break;
            case QueryLanguage.Jsonata:
                Jsonata ??= field;
                break;
        }
    }

    public void AddValue(string field, object value)
    {
        switch (value)
        {
            case JsonPathValue path when path != JsonPathValue.EntireInput:
                JsonPath ??= field;
                break;
            case Payload payload:
                Add(field, payload.IsJsonPath ? QueryLanguage.JsonPath : null);
                HasExpressions |= payload.HasExpressions;
                break;
            case string text:
                HasExpressions |= field != nameof(State.Comment) && JsonataText.IsExpression(text);
                break;
            case AslObject inner:
                AddObject(field, inner);
                break;
            case List<AslObject> list:
                list.ForEach(inner => AddObject(field, inner));
                break;
        }
    }

    private void AddObject(string field, AslObject inner)
    {
        foreach (var (name, value) in inner)
        {
            Add($"{field}/{name}", AslFieldLanguage.OfInner(name));
            AddValue($"{field}/{name}", value);
        }
    }
}
