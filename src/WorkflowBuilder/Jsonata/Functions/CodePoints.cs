using System.Text;

namespace WorkflowBuilder.Jsonata;

/// <summary>Text counted in code points: a surrogate pair is one, half of one is one too.</summary>
internal static class CodePoints
{
    public static int Count(string text)
    {
        var count = text.Length;
        for (var i = text.AsSpan().IndexOfAnyInRange('\ud800', '\udbff'); i >= 0 && i + 1 < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i], text[i + 1]))
            {
                count--;
                i++;
            }
        }

        return count;
    }

    /// <summary>The code points from one position to before another.</summary>
    public static string Slice(string text, int start, int end)
    {
        var from = IndexOf(text, 0, start);
        return end <= start ? "" : text[from..IndexOf(text, from, end - start)];
    }

    /// <summary>A text over and over, so many code points long.</summary>
    public static string Repeat(string text, int count)
    {
        var length = Count(text);
        var result = new StringBuilder();
        for (var whole = count / length; whole > 0; whole--)
        {
            result.Append(text);
        }

        return result.Append(Slice(text, 0, count % length)).ToString();
    }

    private static int IndexOf(string text, int from, int codePoints)
    {
        var at = from;
        for (; codePoints > 0 && at < text.Length; codePoints--)
        {
            at += at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
        }

        return at;
    }
}
