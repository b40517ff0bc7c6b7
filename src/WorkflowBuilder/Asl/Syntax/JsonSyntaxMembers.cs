using System.Collections;

namespace WorkflowBuilder.Asl;

/// <summary>The members of a JSON object in their order, duplicates included.</summary>
internal sealed class JsonSyntaxMembers(JsonSyntaxNode[] values) : IReadOnlyList<JsonSyntaxMember>
{
    /// <summary>The members of what has none.</summary>
    public static readonly JsonSyntaxMembers None = new([]);

    private const int Few = 8;

    private Dictionary<string, JsonSyntaxNode>? _byName;

    public int Count => values.Length;

    public bool HasDuplicates => values.Length <= Few ? HasDuplicatesAmongFew() : ByName().Count < values.Length;

    public JsonSyntaxMember this[int index] => new(values[index]);

    /// <summary>Gives a member by name, the last of duplicates.</summary>
    public JsonSyntaxMember? Find(string name)
    {
        if (values.Length > Few)
        {
            return ByName().TryGetValue(name, out var value) ? new(value) : null;
        }

        for (var i = values.Length - 1; i >= 0; i--)
        {
            if (values[i].Name == name)
            {
                return new(values[i]);
            }
        }

        return null;
    }

    public Enumerator GetEnumerator() => new(values);

    IEnumerator<JsonSyntaxMember> IEnumerable<JsonSyntaxMember>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool HasDuplicatesAmongFew()
    {
        for (var i = 1; i < values.Length; i++)
        {
            for (var other = 0; other < i; other++)
            {
                if (values[i].Name == values[other].Name)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Made when it is first needed, and whole before others can see it, as definitions are shared by threads.
    private Dictionary<string, JsonSyntaxNode> ByName()
    {
        if (_byName is { } known)
        {
            return known;
        }

        var byName = new Dictionary<string, JsonSyntaxNode>(values.Length, StringComparer.Ordinal);
        foreach (var value in values)
        {
            byName[value.Name!] = value;
        }

        return _byName = byName;
    }

    public struct Enumerator(JsonSyntaxNode[] values) : IEnumerator<JsonSyntaxMember>
    {
        private int _index = -1;

        public readonly JsonSyntaxMember Current => new(values[_index]);

        readonly object IEnumerator.Current => Current;

        public bool MoveNext() => ++_index < values.Length;

        public void Reset() => _index = -1;

        public readonly void Dispose()
        {
        }
    }
}
