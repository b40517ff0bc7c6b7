namespace WorkflowBuilder;

/// <summary>The fields of an object inside a state, in the order in which they are written; fields without a value are left out.</summary>
internal sealed class AslObject
{
    /// <summary>Stands for <c>Parameters</c> or <c>Arguments</c>, as the query language asks.</summary>
    public const string Arguments = "Arguments?";

    private readonly List<KeyValuePair<string, object>> _fields = [];

    public bool IsEmpty => _fields.Count == 0;

    public List<KeyValuePair<string, object>>.Enumerator GetEnumerator() => _fields.GetEnumerator();

    /// <summary>Adds text, a number, a boolean, a path, a list of text, a state (by name), an object or a list of objects.</summary>
    public void Add(string name, object? value)
    {
        if (value is not null)
        {
            _fields.Add(new(name, value));
        }
    }

    /// <summary>Adds a value with paths in it.</summary>
    public void AddTemplate(string name, object? value) => Add(name, value is null ? null : new Payload(value, PayloadKind.Template));

    /// <summary>Adds a value that may have paths in it or be one.</summary>
    public void AddMember(string name, object? value) => Add(name, value is null ? null : new Payload(value, PayloadKind.Member));

    /// <summary>Adds text that may be a path.</summary>
    public void AddMember(string name, TextValue? value) => AddMember(name, value?.Value);
}
