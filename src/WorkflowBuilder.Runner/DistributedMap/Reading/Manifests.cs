using System.Text;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>The files that a manifest names.</summary>
internal static class Manifests
{
    /// <summary>The manifest that UNLOAD of Athena writes: the URI of a file on each line.</summary>
    public static IEnumerable<S3Location> OfAthena(Stream manifest)
    {
        using var lines = new StreamReader(manifest, Encoding.UTF8, leaveOpen: true);
        var buffer = new char[4096];
        while (TryReadLine(lines, buffer, out var line))
        {
            var uri = line.Trim().Trim('"');
            if (uri.IsEmpty)
            {
                continue;
            }

            yield return S3Location.TryParse(uri, out var location)
                ? location
                : throw ItemReaderFailed.Malformed("Athena manifest", $"the line \"{uri}\" is no URI of an object.");
        }
    }

    /// <summary>The <c>manifest.json</c> of S3 Inventory.</summary>
    public static InventoryManifest OfInventory(Stream manifest, string bucket)
    {
        var content = new MemoryStream();
        var chunk = new byte[64 * 1024];
        for (int count; (count = manifest.Read(chunk)) > 0;)
        {
            content.Write(chunk, 0, count);
            if (content.Length > StreamBuffer.LargestItem)
            {
                throw ItemReaderFailed.ItemTooLarge(StreamBuffer.LargestItem);
            }
        }

        return InventoryManifest.From(JsonData.Parse(content.GetBuffer().AsSpan(0, (int)content.Length)), bucket);
    }

    // A URI is at most a bucket and a key of 1,024 bytes, so that a line without an end is none.
    private static bool TryReadLine(StreamReader lines, char[] buffer, out Span<char> line)
    {
        var length = 0;
        for (int letter; (letter = lines.Read()) >= 0;)
        {
            if (letter == '\n')
            {
                line = buffer.AsSpan(0, length);
                return true;
            }

            if (length == buffer.Length)
            {
                throw ItemReaderFailed.Malformed("Athena manifest", $"a line has more than {buffer.Length} characters.");
            }

            buffer[length++] = (char)letter;
        }

        line = buffer.AsSpan(0, length);
        return length > 0;
    }
}
