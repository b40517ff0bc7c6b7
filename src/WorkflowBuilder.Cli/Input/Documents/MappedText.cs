using System.Buffers;
using System.Text;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Cli.Input;

/// <summary>A definition that was made from a document, and where in the document each byte of it comes from.</summary>
internal sealed class MappedText(DocumentText source) : IDocumentMap
{
    private readonly ArrayBufferWriter<byte> _utf8 = new();

    // A run says where its first byte comes from. In a steady one, each further byte comes from the next character.
    private readonly List<(int Offset, int Place, bool IsSteady)> _runs = [(0, 0, false)];

    public string File => source.File;

    public ReadOnlySpan<byte> Utf8 => _utf8.WrittenSpan;

    public int Length => _utf8.WrittenCount;

    /// <summary>Says where what is appended next comes from.</summary>
    public void Mark(int place) => _runs.Add((Length, place, false));

    /// <summary>Appends a text, all of which comes from where the last mark is.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        Encoding.UTF8.GetBytes(text, _utf8);
    }

    /// <summary>Appends a text, each character of which comes from its own place.</summary>
    public void Append(ReadOnlySpan<char> text, ReadOnlySpan<int> places)
    {
        for (var i = 0; i < text.Length;)
        {
            var length = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) ? 2 : 1;
            var last = _runs[^1];
            if (!last.IsSteady || last.Place + (Length - last.Offset) != places[i])
            {
                _runs.Add((Length, places[i], true));
            }

            Append(text.Slice(i, length));
            i += length;
        }
    }

    /// <inheritdoc/>
    public SourceLocation Locate(int offset)
    {
        var (low, high) = (0, _runs.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _runs[middle].Offset <= offset ? (middle, high) : (low, middle - 1);
        }

        var run = _runs[low];
        return source.Locate(Math.Min(run.Place + (run.IsSteady ? offset - run.Offset : 0), source.Text.Length));
    }
}
