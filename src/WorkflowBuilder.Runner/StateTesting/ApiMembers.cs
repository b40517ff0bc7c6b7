using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>The members of an answer of the API, which leaves out what is not there and has JSON as text.</summary>
internal sealed class ApiMembers
{
    private readonly List<KeyValuePair<string, JsonData>> _members = [];

    public void Add(string name, JsonData value)
    {
        if (!value.IsUndefined)
        {
            _members.Add(new(name, value));
        }
    }

    public void AddText(string name, string? text) => Add(name, text is null ? default : JsonData.From(text));

    public void AddNumber(string name, double? number) => Add(name, number is { } value ? JsonData.From(value) : default);

    public void AddJson(string name, JsonData value) => AddText(name, value.IsUndefined ? null : value.ToString());

    public JsonData ToJson() => JsonData.From(_members);
}
