using System.Globalization;
using System.Text;

namespace WorkflowBuilder;

/// <summary>Text that comes from files and command lines, as a terminal can show it.</summary>
internal static class TerminalText
{
    public const string Ellipsis = "...";

    /// <summary>The text without control characters, which could write over the terminal, and without marks that turn the direction of writing.</summary>
    public static string OneLine(string text) =>
        text.Any(IsUnsafe) ? string.Concat(text.Select(character => IsUnsafe(character) ? '\uFFFD' : character)) : text;

    /// <summary>The text on its lines, without other control characters. Lines after the first are indented, so that none looks like one of the tool's own.</summary>
    public static string Lines(string text) =>
        string.Join(Environment.NewLine + "  ", text.ReplaceLineEndings("\n").Split('\n').Select(OneLine));

    /// <summary>JSON text with its control characters escaped; JSON takes those from U+007F on as they are.</summary>
    public static string EscapeJson(string json) => !json.Any(char.IsControl) ? json : string.Concat(json.Select(
        letter => char.IsControl(letter) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}") : letter.ToString()));

    /// <summary>How many columns a text takes.</summary>
    public static int Width(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Width(rune);
        }

        return width;
    }

    /// <summary>As much of a text as fits into some columns.</summary>
    public static string Fit(string text, int columns)
    {
        var (taken, width) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            width += Width(rune);
            if (width > columns)
            {
                return text[..taken] + Ellipsis;
            }

            taken += rune.Utf16SequenceLength;
        }

        return text;
    }

    private static int Width(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => IsWide(rune.Value) ? 2 : 1,
    };

    private static bool IsUnsafe(char character) => char.IsControl(character) || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    // The blocks of East Asian scripts and of pictures (Unicode Standard Annex 11), roughly.
    private static bool IsWide(int rune) => rune
        is (>= 0x1100 and <= 0x115F)
        or (>= 0x2E80 and <= 0xA4CF)
        or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F)
        or (>= 0xFF00 and <= 0xFF60)
        or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x1F300 and <= 0x1FAFF)
        or (>= 0x20000 and <= 0x3FFFD);
}
