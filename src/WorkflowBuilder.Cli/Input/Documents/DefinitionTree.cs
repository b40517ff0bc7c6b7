using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace WorkflowBuilder.Cli.Input;

/// <summary>Writes a definition that is YAML, or an object of a template, as JSON.</summary>
/// <param name="source">The document.</param>
/// <param name="values">The values of placeholders.</param>
/// <param name="isInTemplate">Whether functions of templates are called in it.</param>
internal sealed class DefinitionTree(DocumentText source, IReadOnlyDictionary<string, string> values, bool isInTemplate)
{
    // Aliases can make a tree deeper and larger than its text. Step Functions takes a fourth of that.
    private const int MaxDepth = 2 * DocumentNode.MaxDepth;
    private const int MaxBytes = 4 * 1024 * 1024;

    private readonly int _longestValue = values.Values.Select(value => value.Length).DefaultIfEmpty().Max();
    private readonly MappedText _text = new(source);
    private readonly Intrinsic _intrinsic = new(source);

    /// <exception cref="DocumentException">It is too large or too deep.</exception>
    public MappedText Write(DocumentNode root)
    {
        Write(root, 0);
        return _text;
    }

    private void Write(DocumentNode node, int depth)
    {
        if (depth > MaxDepth)
        {
            throw BeyondLimits($"is more than {MaxDepth} levels deep", node);
        }

        CheckLength(_text.Length, node);
        _text.Mark(node.Start);
        WriteValue(node, depth);
        _text.Mark(node.End);
    }

    private void WriteValue(DocumentNode node, int depth)
    {
        if (Intrinsic.Is(node) && (isInTemplate || node.IsTag))
        {
            WriteCall(node);
            return;
        }

        switch (node.Kind)
        {
            case DocumentNodeKind.Mapping:
                WriteMapping(node, depth);
                break;
            case DocumentNodeKind.Sequence:
                WriteSequence(node, depth);
                break;
            case DocumentNodeKind.Literal:
                _text.Append(node.Value);
                break;
            default:
                WriteText(node);
                break;
        }
    }

    private void WriteCall(DocumentNode node)
    {
        var text = new StringBuilder();
        foreach (var piece in _intrinsic.Pieces(node))
        {
            text.Append(piece.IsKnown ? Fill(piece.Text, node) : piece.Text);
            CheckLength(text.Length, node);
        }

        WriteText(text.ToString());
    }

    private void WriteMapping(DocumentNode node, int depth)
    {
        var separator = "{";
        foreach (var (key, value) in node.Members)
        {
            if (isInTemplate && Intrinsic.IsNoValue(value))
            {
                continue;
            }

            _text.Append(separator);
            separator = ",";
            _text.Mark(key.Start);
            WriteText(key.Value);
            _text.Mark(key.End);
            _text.Append(":");
            Write(value, depth + 1);
        }

        _text.Append(separator == "{" ? "{}" : "}");
    }

    private void WriteSequence(DocumentNode node, int depth)
    {
        var separator = "[";
        foreach (var element in node.Elements)
        {
            _text.Append(separator);
            separator = ",";
            Write(element, depth + 1);
        }

        _text.Append(separator == "[" ? "[]" : "]");
    }

    private void WriteText(DocumentNode node)
    {
        var text = Fill(node.Value, node);
        if (!isInTemplate && node.IsPlain && !ReferenceEquals(text, node.Value) && PlainScalar.LiteralOf(text) is { } literal)
        {
            _text.Append(literal);
        }
        else if (ReferenceEquals(text, node.Value))
        {
            WriteAsItStands(node);
        }
        else
        {
            WriteText(text);
        }
    }

    // Each character comes from its own place, and what it is escaped with too.
    private void WriteAsItStands(DocumentNode node)
    {
        var places = ScalarPlaces.Of(source.Text, node);
        _text.Append("\"");
        if (Escaped(node.Value) == node.Value)
        {
            _text.Append(node.Value, places);
        }
        else
        {
            var at = 0;
            foreach (var rune in node.Value.EnumerateRunes())
            {
                var escaped = Escaped(rune.ToString());
                var last = at + rune.Utf16SequenceLength - 1;
                _text.Append(escaped, [.. Enumerable.Range(at, escaped.Length).Select(index => places[Math.Min(index, last)])]);
                at = last + 1;
            }
        }

        _text.Append("\"");
    }

    private void WriteText(string text) => _text.Append($"\"{Escaped(text)}\"");

    // By way of UTF-8, in which there is no half of a surrogate pair.
    private static string Escaped(string text) =>
        JsonEncodedText.Encode(Encoding.UTF8.GetBytes(text), JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value;

    private string Fill(string text, DocumentNode node)
    {
        CheckLength((long)text.AsSpan().Count("${") * _longestValue, node);
        return Placeholder.FillKnown(text, values);
    }

    private void CheckLength(long length, DocumentNode node)
    {
        if (length > MaxBytes)
        {
            throw BeyondLimits($"has a definition of more than {MaxBytes >> 20} MiB", node);
        }
    }

    private DocumentException BeyondLimits(string what, DocumentNode node) =>
        new(SourceDiagnostics.BeyondLimits(what) with { Location = source.Locate(node.Start) });
}
