using System.Text;
using System.Text.Json;

namespace WorkflowBuilder.Runner;

/// <summary>The text of a JSON document, and the places of values in it. Places are looked up when a problem is found, and only then.</summary>
/// <param name="utf8">The text.</param>
/// <param name="path">The file it comes from.</param>
internal sealed class JsonDocumentText(byte[] utf8, string? path)
{
    private static readonly JsonReaderOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    public string? Path => path;

    public ReadOnlySpan<byte> Utf8 => utf8.AsSpan().StartsWith("\uFEFF"u8) ? utf8.AsSpan(3) : utf8;

    /// <summary>A problem at a place.</summary>
    /// <param name="steps">The names on the way to the value.</param>
    /// <param name="message">What is wrong.</param>
    public MockProblem Problem(IReadOnlyList<string> steps, string message) =>
        new(string.Concat(steps.Select(step => $"/{JsonPointer.Escape(step)}")), Locate(Find(steps)), message);

    /// <summary>A problem of the text as such.</summary>
    public MockProblem Problem(JsonException problem)
    {
        var place = problem.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var message = place < 0 ? problem.Message : problem.Message[..place];
        return new("", new(path ?? "", (int)(problem.LineNumber ?? 0) + 1, (int)(problem.BytePositionInLine ?? 0) + 1), $"This is not JSON. {message}");
    }

    /// <summary>Where the last name on a way stands, in bytes.</summary>
    private int Find(IReadOnlyList<string> steps)
    {
        var reader = new Utf8JsonReader(Utf8, AnyDepth);
        var (found, at) = (0, 0);
        while (found < steps.Count && reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != found + 1)
            {
                continue;
            }

            if (reader.ValueTextEquals(steps[found]))
            {
                at = (int)reader.TokenStartIndex;
                found++;
            }
            else
            {
                reader.Skip();
            }
        }

        return at;
    }

    private SourceLocation Locate(int offset)
    {
        var before = Utf8[..offset];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new(path ?? "", before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
