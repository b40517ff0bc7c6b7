using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>The items of JSON files: of an array, and of lines.</summary>
internal static class JsonItems
{
    /// <summary>The items of the array that a document is, or that a pointer finds in it.</summary>
    public static IEnumerable<JsonData> OfArray(Stream stream, string pointer)
    {
        if (pointer.Length > 0 && pointer[0] != '/')
        {
            throw ItemReaderFailed.Unsupported($"The ItemsPointer \"{pointer}\", which does not start with a slash,");
        }

        var tokens = new JsonTokens(stream);
        if (!tokens.MoveInto(pointer))
        {
            throw ItemReaderFailed.NotIterable();
        }

        while (tokens.TryReadItem(out var item))
        {
            yield return item;
        }
    }

    /// <summary>The values of JSON Lines. Blank lines are passed over.</summary>
    public static IEnumerable<JsonData> OfLines(Stream stream)
    {
        var buffer = new StreamBuffer(stream);
        buffer.SkipByteOrderMark();
        while (TryReadLine(buffer, out var item))
        {
            if (!item.IsUndefined)
            {
                yield return item;
            }
        }
    }

    private static bool TryReadLine(StreamBuffer buffer, out JsonData item)
    {
        item = default;
        var searched = 0;
        while (true)
        {
            var unread = buffer.Unread;
            var end = unread[searched..].IndexOf((byte)'\n');
            if (end < 0 && !buffer.IsAtEnd)
            {
                searched = unread.Length;
                buffer.Fill();
                continue;
            }

            var line = end < 0 ? unread : unread[..(searched + end)];
            if (end < 0 && line.IsEmpty)
            {
                return false;
            }

            item = line.Trim(" \t\r"u8).IsEmpty ? default : JsonData.Parse(line);
            buffer.Advance(line.Length + (end < 0 ? 0 : 1));
            return true;
        }
    }
}
