using System.Text;
using System.Text.Json;

namespace WorkflowBuilder.Cli.Input;

/// <summary>Reads the tree of a JSON document.</summary>
internal sealed class JsonDocumentReader(string file, byte[] utf8)
{
    private readonly Stack<DocumentNode> _open = new();
    private DocumentNode? _name;
    private DocumentNode? _root;
    private int _bytes;
    private int _characters;

    /// <exception cref="DocumentException">It is too deep.</exception>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public DocumentNode Read()
    {
        var reader = new Utf8JsonReader(Content, new() { MaxDepth = DocumentNode.MaxDepth * 2 });
        while (reader.Read())
        {
            Take(ref reader);
        }

        return _root!;
    }

    private ReadOnlySpan<byte> Content => utf8.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? utf8.AsSpan(Encoding.UTF8.Preamble.Length) : utf8;

    private void Take(ref Utf8JsonReader reader)
    {
        var start = CharactersBefore((int)reader.TokenStartIndex);
        var end = CharactersBefore((int)reader.BytesConsumed);
        switch (reader.TokenType)
        {
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _open.Pop().End = end;
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                Open(new(reader.TokenType == JsonTokenType.StartObject ? DocumentNodeKind.Mapping : DocumentNodeKind.Sequence, start));
                break;
            case JsonTokenType.PropertyName:
                _name = new(DocumentNodeKind.Text, start) { End = end, Value = reader.GetString()! };
                break;
            case JsonTokenType.String:
                Add(new(DocumentNodeKind.Text, start) { End = end, Value = reader.GetString()! });
                break;
            default:
                Add(new(DocumentNodeKind.Literal, start) { End = end, Value = Encoding.UTF8.GetString(reader.ValueSpan) });
                break;
        }
    }

    private void Open(DocumentNode node)
    {
        Add(node);
        _open.Push(node);
        if (_open.Count > DocumentNode.MaxDepth)
        {
            var problem = SourceDiagnostics.BeyondLimits($"is more than {DocumentNode.MaxDepth} levels deep");
            throw new DocumentException(problem with { Location = new(file, 1, 1) });
        }
    }

    private void Add(DocumentNode node)
    {
        if (!_open.TryPeek(out var parent))
        {
            _root = node;
        }
        else if (parent.IsMapping)
        {
            parent.Members.Add(new(_name!, node));
        }
        else
        {
            parent.Elements.Add(node);
        }
    }

    // Tokens come one after the other, so that each byte is counted once.
    private int CharactersBefore(int bytes)
    {
        _characters += Encoding.UTF8.GetCharCount(Content[_bytes..bytes]);
        _bytes = bytes;
        return _characters;
    }
}
