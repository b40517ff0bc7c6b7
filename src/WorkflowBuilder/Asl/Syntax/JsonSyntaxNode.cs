using System.Globalization;
using System.Text;
using System.Text.Json;

namespace WorkflowBuilder.Asl;

/// <summary>A JSON value in a document, with its place and its parent.</summary>
internal sealed class JsonSyntaxNode(JsonTokenType type, int start, JsonSyntaxNode? parent, string? name)
{
    private static readonly JsonSyntaxMembers NoMembers = [];
    private static readonly List<JsonSyntaxNode> NoElements = [];

    private readonly int _index = parent?.Elements.Count ?? 0;

    // A document may hold millions of values: the text, the members or the elements, and a list only where something is in it.
    private object? _content;

    /// <summary>The token the value begins with.</summary>
    public JsonTokenType Type { get; } = type;

    /// <summary>Where the value begins, in bytes.</summary>
    public int Start { get; } = start;

    /// <summary>Where the value ends, in bytes.</summary>
    public int End { get; set; }

    public JsonSyntaxNode? Parent { get; } = parent;

    /// <summary>The text of a string.</summary>
    public string? Text
    {
        get => _content as string;
        init => _content = value;
    }

    /// <summary>The members of an object, duplicates included.</summary>
    public JsonSyntaxMembers Members => _content as JsonSyntaxMembers ?? NoMembers;

    /// <summary>The elements of an array.</summary>
    public List<JsonSyntaxNode> Elements => _content as List<JsonSyntaxNode> ?? NoElements;

    /// <summary>The name by which an object holds the value; <see langword="null"/> in an array and for the root.</summary>
    public string? Name { get; } = name;

    public bool IsObject => Type == JsonTokenType.StartObject;

    public bool IsArray => Type == JsonTokenType.StartArray;

    public bool IsNull => Type == JsonTokenType.Null;

    /// <summary>The JSON Pointer of the value.</summary>
    public string Pointer => Join(
        static (path, node) => _ = node.Name is { } step ? path.Append('/').Append(Escape(step)) : path.Append('/').Append(node._index));

    /// <summary>The place of the value as Step Functions writes it: names as they are, <c>[0]</c> for elements, <c>/</c> for the whole document.</summary>
    public string AwsLocation => Parent is null ? "/" : Join(
        static (path, node) => _ = node.Name is { } step ? path.Append('/').Append(step) : path.Append('[').Append(node._index).Append(']'));

    /// <summary>Writes a name as a step of a JSON Pointer.</summary>
    public static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    public void Add(JsonSyntaxNode element) => ((List<JsonSyntaxNode>)(_content ??= new List<JsonSyntaxNode>())).Add(element);

    public void Add(JsonSyntaxMember member) => ((JsonSyntaxMembers)(_content ??= new JsonSyntaxMembers())).Add(member);

    /// <summary>Gives a member by name, the last of duplicates, as parsers of JSON do.</summary>
    public JsonSyntaxMember? FindMember(string name) => Members.Find(name);

    /// <summary>Gives the value of a member by name, the last of duplicates.</summary>
    public JsonSyntaxNode? Find(string name) => FindMember(name)?.Value;

    /// <summary>Gives a member or an element by a step of a JSON Pointer.</summary>
    public JsonSyntaxNode? Follow(string step) => IsArray
        ? int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < Elements.Count ? Elements[index] : null
        : Find(step);

    private string Join(Action<StringBuilder, JsonSyntaxNode> append)
    {
        var nodes = new Stack<JsonSyntaxNode>();
        for (var node = this; node.Parent is not null; node = node.Parent)
        {
            nodes.Push(node);
        }

        var path = new StringBuilder();
        while (nodes.TryPop(out var node))
        {
            append(path, node);
        }

        return path.ToString();
    }
}
