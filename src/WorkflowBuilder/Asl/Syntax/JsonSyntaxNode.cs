using System.Globalization;
using System.Text.Json;

namespace WorkflowBuilder.Asl;

/// <summary>A JSON value in a document, with its place and its parent.</summary>
internal sealed class JsonSyntaxNode(JsonTokenType type, int start, JsonSyntaxNode? parent, string? name)
{
    private const int FewMembers = 8;
    private static readonly List<JsonSyntaxMember> NoMembers = [];
    private static readonly List<JsonSyntaxNode> NoElements = [];

    private readonly int _index = parent?.Elements.Count ?? 0;

    // A document may hold millions of values, so that there is a list, or an index, only where something is in it.
    private List<JsonSyntaxMember>? _members;
    private List<JsonSyntaxNode>? _elements;
    private Dictionary<string, int>? _byName;

    /// <summary>The token the value begins with.</summary>
    public JsonTokenType Type { get; } = type;

    /// <summary>Where the value begins, in bytes.</summary>
    public int Start { get; } = start;

    /// <summary>Where the value ends, in bytes.</summary>
    public int End { get; set; }

    public JsonSyntaxNode? Parent { get; } = parent;

    /// <summary>The text of a string.</summary>
    public string? Text { get; init; }

    /// <summary>The members of an object, duplicates included.</summary>
    public List<JsonSyntaxMember> Members => _members ?? NoMembers;

    /// <summary>The elements of an array.</summary>
    public List<JsonSyntaxNode> Elements => _elements ?? NoElements;

    /// <summary>The name by which an object holds the value; <see langword="null"/> in an array and for the root.</summary>
    public string? Name { get; } = name;

    public bool IsObject => Type == JsonTokenType.StartObject;

    public bool IsArray => Type == JsonTokenType.StartArray;

    public bool IsNull => Type == JsonTokenType.Null;

    /// <summary>The JSON Pointer of the value.</summary>
    public string Pointer
    {
        get
        {
            var steps = new Stack<string>();
            for (var node = this; node.Parent is not null; node = node.Parent)
            {
                steps.Push(node.Name is { } step ? Escape(step) : node._index.ToString(CultureInfo.InvariantCulture));
                steps.Push("/");
            }

            return string.Concat(steps);
        }
    }

    /// <summary>The place of the value as Step Functions writes it: names as they are, <c>[0]</c> for elements, <c>/</c> for the whole document.</summary>
    public string AwsLocation
    {
        get
        {
            var steps = new Stack<string>();
            for (var node = this; node.Parent is not null; node = node.Parent)
            {
                steps.Push(node.Name is { } step ? $"/{step}" : string.Create(CultureInfo.InvariantCulture, $"[{node._index}]"));
            }

            return steps.Count == 0 ? "/" : string.Concat(steps);
        }
    }

    /// <summary>Writes a name as a step of a JSON Pointer.</summary>
    public static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    public void Add(JsonSyntaxNode element) => (_elements ??= []).Add(element);

    public void Add(JsonSyntaxMember member)
    {
        _members ??= [];
        _byName?.TryAdd(member.Name, _members.Count);
        _members.Add(member);
        if (_byName is null && _members.Count > FewMembers)
        {
            _byName = new(StringComparer.Ordinal);
            for (var i = 0; i < _members.Count; i++)
            {
                _byName.TryAdd(_members[i].Name, i);
            }
        }
    }

    /// <summary>Gives a member by name, the first of duplicates.</summary>
    public JsonSyntaxMember? FindMember(string name)
    {
        if (_byName is not null)
        {
            return _byName.TryGetValue(name, out var index) ? Members[index] : null;
        }

        foreach (var member in Members)
        {
            if (member.Name == name)
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>Gives the value of a member by name, the first of duplicates.</summary>
    public JsonSyntaxNode? Find(string name) => FindMember(name)?.Value;

    /// <summary>Gives a member or an element by a step of a JSON Pointer.</summary>
    public JsonSyntaxNode? Follow(string step) => IsArray
        ? int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < Elements.Count ? Elements[index] : null
        : Find(step);
}
