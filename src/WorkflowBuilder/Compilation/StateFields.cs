using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace WorkflowBuilder;

/// <summary>The fields of one state, as the state lists them for the compiler.</summary>
internal sealed class StateFields
{
    /// <summary>The fields that a definition may have, by name.</summary>
    public static readonly FrozenDictionary<string, AslField> ByName = Enum.GetValues<AslField>()
        .Where(field => field is not (AslField.TaskArguments or AslField.Other))
        .ToFrozenDictionary(field => field.ToString());

    private static readonly string[] Names = Enum.GetNames<AslField>();

    private readonly List<Entry> _entries = new(4);

    /// <summary>What the state found wrong with its own settings; <see langword="null"/> for nothing.</summary>
    public List<Diagnostic>? Problems { get; private set; }

    /// <summary>Whether the task waits for a token, which its arguments must then pass on.</summary>
    public bool NeedsTaskToken { get; set; }

    /// <summary>The JSON of a custom state, which is merged into the other fields.</summary>
    public Payload? Custom { get; private set; }

    /// <summary>The fields; in order after <see cref="Sort"/>.</summary>
    public ReadOnlySpan<Entry> Entries => CollectionsMarshal.AsSpan(_entries);

    /// <summary>Adds text, a number, a boolean, a path, a state (by name), an object or a list of objects; nothing for <see langword="null"/>.</summary>
    public void Add(AslField field, object? value)
    {
        if (value is not null)
        {
            _entries.Add(new(field, Names[(int)field], value));
        }
    }

    /// <summary>Adds a value with paths in it.</summary>
    public void AddTemplate(AslField field, object? value) => Add(field, value is null ? null : new Payload(value, PayloadKind.Template));

    /// <summary>Adds a value that Step Functions takes as it is.</summary>
    public void AddLiteral(AslField field, object? value) => Add(field, value is null ? null : new Payload(value, PayloadKind.Literal));

    /// <summary>Adds the JSON of a custom state.</summary>
    public void AddCustom(object stateJson) => Custom = new(stateJson, PayloadKind.Template);

    /// <summary>Adds an object before those of a list.</summary>
    public void AddFirst(AslField field, AslObject value)
    {
        if (Find(field) is List<AslObject> list)
        {
            list.Insert(0, value);
        }
        else
        {
            Add(field, new List<AslObject> { value });
        }
    }

    public void Report(Diagnostic problem) => (Problems ??= []).Add(problem);

    public object? Find(AslField field)
    {
        foreach (var entry in _entries)
        {
            if (entry.Field == field)
            {
                return entry.Value;
            }
        }

        return null;
    }

    /// <summary>Puts a field of a custom state's JSON in its place. It replaces what is there, but retriers and catchers come after those there.</summary>
    public void AddFromJson(string name, Payload value)
    {
        var field = ByName.GetValueOrDefault(name, AslField.Other);
        if (field is not (AslField.Other or AslField.Retry or AslField.Catch))
        {
            _entries.RemoveAll(entry => entry.Field == field);
        }

        _entries.Add(new(field, name, value));
    }

    /// <summary>Puts the fields in the order in which they are written; those of one rank stay as they were added.</summary>
    public void Sort()
    {
        for (var i = 1; i < _entries.Count; i++)
        {
            var entry = _entries[i];
            var place = i;
            for (; place > 0 && _entries[place - 1].Field > entry.Field; place--)
            {
                _entries[place] = _entries[place - 1];
            }

            _entries[place] = entry;
        }
    }

    internal readonly record struct Entry(AslField Field, string Name, object Value);
}
