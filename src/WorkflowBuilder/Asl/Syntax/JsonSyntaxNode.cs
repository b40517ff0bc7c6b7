using System.Globalization;
using System.Text;
using System.Text.Json;

namespace WorkflowBuilder.Asl;

/// <summary>A JSON value in a document, with its place and its parent.</summary>
/// <param name="type">The token the value begins with.</param>
/// <param name="start">Where the value begins, in bytes.</param>
/// <param name="holder">The object or array that holds the value, and for the root the document.</param>
/// <param name="name">The name by which an object holds the value.</param>
/// <param name="position">Where the name begins, in bytes; in an array, how many elements are before this one.</param>
internal sealed class JsonSyntaxNode(JsonTokenType type, int start, object holder, string? name, int position)
{
    // A document may hold millions of values: the text, the members or the elements.
    private object? _content;

    private object Holder { get; } = holder;

    private int Position { get; } = position;

    /// <summary>The token the value begins with.</summary>
    public JsonTokenType Type { get; } = type;

    /// <summary>Where the value begins, in bytes.</summary>
    public int Start { get; } = start;

    /// <summary>Where the value ends, in bytes.</summary>
    public int End { get; set; }

    /// <summary>The object or array that holds the value; <see langword="null"/> for the root.</summary>
    public JsonSyntaxNode? Parent => Holder as JsonSyntaxNode;

    /// <summary>Whether the language takes no such value here, which has been reported.</summary>
    public bool IsOfWrongKind { get; set; }

    /// <summary>The text of a string.</summary>
    public string? Text
    {
        get => _content as string;
        init => _content = value;
    }

    /// <summary>The members of an object, duplicates included.</summary>
    public JsonSyntaxMembers Members => _content as JsonSyntaxMembers ?? JsonSyntaxMembers.None;

    /// <summary>The elements of an array.</summary>
    public JsonSyntaxNode[] Elements => _content as JsonSyntaxNode[] ?? [];

    /// <summary>The name by which an object holds the value; <see langword="null"/> in an array and for the root.</summary>
    public string? Name { get; } = name;

    /// <summary>Where the name begins, in bytes.</summary>
    public int NameStart => Position;

    public bool IsObject => Type == JsonTokenType.StartObject;

    public bool IsArray => Type == JsonTokenType.StartArray;

    public bool IsNull => Type == JsonTokenType.Null;

    /// <summary>The JSON Pointer of the value.</summary>
    public string Pointer => Join(
        static (path, node) => _ = node.Name is { } step ? path.Append('/').Append(Escape(step)) : path.Append('/').Append(node.Position));

    /// <summary>The place of the value as Step Functions writes it: names as they are, <c>[0]</c> for elements, <c>/</c> for the whole document.</summary>
    public string AwsLocation => Parent is null ? "/" : Join(
        static (path, node) => _ = node.Name is { } step ? path.Append('/').Append(step) : path.Append('[').Append(node.Position).Append(']'));

    /// <summary>Writes a name as a step of a JSON Pointer.</summary>
    public static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>Gives an object or an array what is in it.</summary>
    public void Fill(JsonSyntaxNode[] values) => _content = IsObject ? new JsonSyntaxMembers(values) : values;

    /// <summary>Gives a member by name, the last of duplicates, as parsers of JSON do.</summary>
    public JsonSyntaxMember? FindMember(string name) => Members.Find(name);

    /// <summary>Gives the value of a member by name, the last of duplicates.</summary>
    public JsonSyntaxNode? Find(string name) => FindMember(name)?.Value;

    /// <summary>Gives a member or an element by a step of a JSON Pointer.</summary>
    public JsonSyntaxNode? Follow(string step) => IsArray
        ? int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < Elements.Length ? Elements[index] : null
        : Find(step);

    /// <summary>Parses the value.</summary>
    public JsonElement ToElement()
    {
        var root = this;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return JsonElement.Parse(((JsonSource)root.Holder).Utf8[Start..End], new() { MaxDepth = AslLimits.MaxDepth });
    }

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
