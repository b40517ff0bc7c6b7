using System.Globalization;
using System.Text.Json;

namespace WorkflowBuilder.Asl;

/// <summary>A JSON value in a document, with its place and its parent.</summary>
internal sealed class JsonSyntaxNode(JsonTokenType type, int start, JsonSyntaxNode? parent, string? step)
{
    private static readonly List<JsonSyntaxMember> NoMembers = [];
    private static readonly List<JsonSyntaxNode> NoElements = [];

    private Dictionary<string, JsonSyntaxNode>? _byName;

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
    public List<JsonSyntaxMember> Members { get; } = type == JsonTokenType.StartObject ? [] : NoMembers;

    /// <summary>The elements of an array.</summary>
    public List<JsonSyntaxNode> Elements { get; } = type == JsonTokenType.StartArray ? [] : NoElements;

    /// <summary>The name or index by which the parent holds the value.</summary>
    public string? Step { get; } = step;

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
                steps.Push(Escape(node.Step!));
                steps.Push("/");
            }

            return string.Concat(steps);
        }
    }

    /// <summary>Writes a name as a step of a JSON Pointer.</summary>
    public static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>Gives a member by name, the first of duplicates.</summary>
    public JsonSyntaxNode? Find(string name)
    {
        if (_byName is null)
        {
            _byName = new(Members.Count, StringComparer.Ordinal);
            foreach (var member in Members)
            {
                _byName.TryAdd(member.Name, member.Value);
            }
        }

        return _byName.GetValueOrDefault(name);
    }

    /// <summary>Gives a member or an element by a step of a JSON Pointer.</summary>
    public JsonSyntaxNode? Follow(string step) => IsArray
        ? int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < Elements.Count ? Elements[index] : null
        : Find(step);
}
