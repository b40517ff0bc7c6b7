using System.Globalization;
using System.Text;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Cli.Output;

/// <summary>Writes JSON with an indentation of two spaces, as deep as it may be.</summary>
internal static class IndentedJson
{
    private const int ChunkLength = 64 * 1024;

    // Deeper levels stay in this column; otherwise the output would grow with the square of the depth.
    private const int MaxIndentation = 200;

    public static async System.Threading.Tasks.Task WriteAsync(TextWriter output, JsonData data, CancellationToken cancellationToken)
    {
        var json = data.ToString();
        var text = new StringBuilder();
        var depth = 0;
        for (var at = 0; at < json.Length;)
        {
            at = Append(text, json, at, ref depth);
            if (text.Length >= ChunkLength)
            {
                await output.WriteAsync(text, cancellationToken);
                text.Clear();
            }
        }

        await output.WriteLineAsync(text, cancellationToken);
    }

    /// <summary>Appends one token.</summary>
    /// <returns>Where the next token begins.</returns>
    private static int Append(StringBuilder text, string json, int at, ref int depth)
    {
        switch (json[at])
        {
            case '[' or '{' when json[at + 1] is ']' or '}':
                text.Append(json, at, 2);
                return at + 2;
            case '[' or '{':
                AppendLine(text.Append(json[at]), ++depth);
                return at + 1;
            case ']' or '}':
                AppendLine(text, --depth);
                text.Append(json[at]);
                return at + 1;
            case ',':
                AppendLine(text.Append(','), depth);
                return at + 1;
            case ':':
                text.Append(": ");
                return at + 1;
            case '"':
                return AppendString(text, json, at);
            default:
                text.Append(json[at]);
                return at + 1;
        }
    }

    private static int AppendString(StringBuilder text, string json, int at)
    {
        text.Append('"');
        for (at++; json[at] != '"'; at++)
        {
            // JSON takes the control characters from U+007F on as they are; a terminal would obey them.
            _ = char.IsControl(json[at])
                ? text.Append(CultureInfo.InvariantCulture, $"\\u{(int)json[at]:x4}")
                : text.Append(json[at]);
            if (json[at] == '\\')
            {
                text.Append(json[++at]);
            }
        }

        text.Append('"');
        return at + 1;
    }

    private static void AppendLine(StringBuilder text, int depth) => text.AppendLine().Append(' ', Math.Min(depth * 2, MaxIndentation));
}
