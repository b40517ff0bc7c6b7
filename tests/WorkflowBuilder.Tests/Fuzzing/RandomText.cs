using System.Text;

namespace WorkflowBuilder.Tests.Fuzzing;

/// <summary>Texts that parsers do not expect.</summary>
internal static class RandomText
{
    /// <summary>Tokens in any order.</summary>
    public static string Tokens(Random random, string[] tokens, int most) => string.Concat(random.GetItems(tokens, random.Next(1, most)));

    /// <summary>Random bytes, read as ASCII, Latin-1, UTF-8 or UTF-16; the last has halves of surrogate pairs.</summary>
    public static string Bytes(Random random, int most)
    {
        var bytes = new byte[random.Next(most)];
        random.NextBytes(bytes);
        return random.Next(4) switch
        {
            0 => string.Concat(bytes.Select(unit => (char)(unit & 0x7f))),
            1 => Encoding.Latin1.GetString(bytes),
            2 => Encoding.UTF8.GetString(bytes),
            _ => string.Concat(Enumerable.Range(0, bytes.Length / 2).Select(i => (char)BitConverter.ToUInt16(bytes, 2 * i))),
        };
    }

    /// <summary>The text with a few parts left out, doubled, nested or replaced.</summary>
    public static string Mutated(Random random, string text, string[] tokens)
    {
        for (var times = random.Next(1, 4); times > 0 && text.Length > 0; times--)
        {
            var start = random.Next(text.Length);
            var end = Math.Min(text.Length, start + random.Next(1, 8));
            text = random.Next(4) switch
            {
                0 => text[..start] + text[end..],
                1 => text[..end] + text[start..],
                2 => text[..start] + text + text[end..],
                _ => text[..start] + tokens[random.Next(tokens.Length)] + text[end..],
            };
        }

        return text;
    }

    /// <summary>One token so often that a recursion over it would need more stack than there is.</summary>
    public static string Nested(Random random, string[] tokens) =>
        string.Concat(Enumerable.Repeat(Tokens(random, tokens, 4), random.Next(100, 3_000)));
}
