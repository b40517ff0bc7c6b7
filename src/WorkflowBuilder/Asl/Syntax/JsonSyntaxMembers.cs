using System.Collections;

namespace WorkflowBuilder.Asl;

/// <summary>The members of a JSON object in their order, duplicates included.</summary>
internal sealed class JsonSyntaxMembers : IReadOnlyList<JsonSyntaxMember>
{
    private const int Few = 8;

    private readonly List<JsonSyntaxMember> _list = [];
    private Dictionary<string, int>? _byName;

    public int Count => _list.Count;

    public JsonSyntaxMember this[int index] => _list[index];

    public void Add(JsonSyntaxMember member)
    {
        _list.Add(member);
        if (_byName is not null)
        {
            _byName[member.Name] = _list.Count - 1;
        }
        else if (_list.Count > Few)
        {
            _byName = new(StringComparer.Ordinal);
            for (var i = 0; i < _list.Count; i++)
            {
                _byName[_list[i].Name] = i;
            }
        }
    }

    /// <summary>Gives a member by name, the last of duplicates.</summary>
    public JsonSyntaxMember? Find(string name)
    {
        if (_byName is not null)
        {
            return _byName.TryGetValue(name, out var index) ? _list[index] : null;
        }

        for (var i = _list.Count - 1; i >= 0; i--)
        {
            if (_list[i].Name == name)
            {
                return _list[i];
            }
        }

        return null;
    }

    public List<JsonSyntaxMember>.Enumerator GetEnumerator() => _list.GetEnumerator();

    IEnumerator<JsonSyntaxMember> IEnumerable<JsonSyntaxMember>.GetEnumerator() => _list.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _list.GetEnumerator();
}
