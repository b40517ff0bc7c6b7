using System.Globalization;
using System.Text;

namespace WorkflowBuilder;

/// <summary>Text of users in the labels of a flowchart, where Mermaid would take some of it for its own.</summary>
internal static class MermaidText
{
    private const int MaxLength = 80;

    /// <summary>Gives a label of one or more lines, in quotes.</summary>
    public static string Quote(params ReadOnlySpan<string> lines)
    {
        var label = new StringBuilder("\"");
        foreach (var line in lines)
        {
            label.Append(label.Length > 1 ? "<br/>" : "");
            Append(label, line.Length <= MaxLength ? line : Cut(line));
        }

        return label.Append('"').ToString();
    }

    private static string Cut(string line) => line[..(char.IsHighSurrogate(line[MaxLength - 1]) ? MaxLength - 1 : MaxLength)] + "…";

    private static void Append(StringBuilder label, string line)
    {
        // Mermaid changes what it takes for a style before it reads labels.
        var hasStyle = line.Contains("style", StringComparison.Ordinal) || line.Contains("classDef", StringComparison.Ordinal);
        for (var i = 0; i < line.Length; i++)
        {
            _ = line[i] switch
            {
                // Two dollars begin a formula, even escaped ones; what parts them has no width.
                '$' when i > 0 && line[i - 1] == '$' => Escape(label, '\u200B').Append('$'),
                ':' when hasStyle => Escape(label, ':'),
                '"' or '#' or '%' or '&' or '<' or '>' or '\\' or '`' => Escape(label, line[i]),
                var letter when char.IsControl(letter) || letter is '\u2028' or '\u2029' => label.Append(' '),
                var letter => label.Append(letter),
            };
        }
    }

    private static StringBuilder Escape(StringBuilder label, char letter) => label.Append(CultureInfo.InvariantCulture, $"#{(int)letter};");
}
