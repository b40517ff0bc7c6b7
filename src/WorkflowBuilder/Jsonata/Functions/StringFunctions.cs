using System.Text;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>Functions of text. Lengths and positions count code points.</summary>
internal static class StringFunctions
{
    public static FunctionDefinition[] All { get; } =
    [
        new("string", "<x-b?:s>", 1, ToText),
        new("length", "<s-:n>", 1, (arguments, _) => arguments[0].Node is string text ? JsonData.From((double)CodePoints.Count(text)) : default),
        new("substring", "<s-nn?:s>", 3, Substring),
        new("substringBefore", "<s-s:s>", 2, SubstringBefore),
        new("substringAfter", "<s-s:s>", 2, SubstringAfter),
        new("lowercase", "<s-:s>", 1, (arguments, _) => arguments[0].Node is string text ? JsonData.From(LetterCases.ToLower(text)) : default),
        new("uppercase", "<s-:s>", 1, (arguments, _) => arguments[0].Node is string text ? JsonData.From(LetterCases.ToUpper(text)) : default),
        new("trim", "<s-:s>", 1, Trim),
        new("pad", "<s-ns?:s>", 3, Pad),
        new("join", "<a<s>s?:s>", 2, Join),
    ];

    private static JsonData ToText(ReadOnlySpan<JsonData> arguments, Evaluation evaluation) =>
        arguments[0].IsUndefined ? default : JsonData.From(TextForm.Of(arguments[0], arguments.Length > 1 && arguments[1].IsTrue, evaluation));

    private static JsonData Substring(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (arguments[0].Node is not string text)
        {
            return default;
        }

        var count = (double)CodePoints.Count(text);
        var start = arguments[1].TryGetDouble(out var given) ? given : 0;
        start = count + start < 0 ? 0 : start;
        if (!arguments[2].TryGetDouble(out var length))
        {
            return JsonData.From(CodePoints.Slice(text, Resolve(start, count), (int)count));
        }

        if (length <= 0 || arguments[1].IsUndefined)
        {
            return JsonData.From("");
        }

        var end = start >= 0 ? start + length : count + start + length;
        return JsonData.From(CodePoints.Slice(text, Resolve(start, count), Resolve(end, count)));
    }

    private static int Resolve(double position, double count)
    {
        var whole = Math.Truncate(position);
        return (int)Math.Clamp(whole < 0 ? count + whole : whole, 0, count);
    }

    private static JsonData SubstringBefore(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (arguments[0].Node is not string text)
        {
            return default;
        }

        var at = arguments[1].Node is string part ? text.IndexOf(part, StringComparison.Ordinal) : -1;
        return at < 0 ? arguments[0] : JsonData.From(text[..at]);
    }

    private static JsonData SubstringAfter(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (arguments[0].Node is not string text || arguments[1].Node is not string part)
        {
            return arguments[0];
        }

        var at = text.IndexOf(part, StringComparison.Ordinal);
        return at < 0 ? arguments[0] : JsonData.From(text[(at + part.Length)..]);
    }

    private static JsonData Trim(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (arguments[0].Node is not string text)
        {
            return default;
        }

        var result = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is not (' ' or '\t' or '\n' or '\r'))
            {
                result.Append(letter);
            }
            else if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        result.Length -= result.Length > 0 && result[^1] == ' ' ? 1 : 0;
        return JsonData.From(result.ToString());
    }

    private static JsonData Pad(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (arguments[0].Node is not string text)
        {
            return default;
        }

        var width = arguments[1].TryGetDouble(out var given) ? Math.Truncate(given) : 0;
        var missing = Math.Abs(width) - CodePoints.Count(text);
        if (missing <= 0)
        {
            return arguments[0];
        }

        evaluation.CheckLength((long)Math.Min(Math.Abs(width), long.MaxValue));
        var padding = CodePoints.Repeat(arguments[2].Node is string { Length: > 0 } with ? with : " ", (int)missing);
        return JsonData.From(width > 0 ? text + padding : padding + text);
    }

    private static JsonData Join(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (arguments[0].IsUndefined)
        {
            return default;
        }

        var separator = arguments[1].Node as string ?? "";
        var parts = new string[arguments[0].Count];
        long size = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = arguments[0][i].GetString();
            size += parts[i].Length + separator.Length;
        }

        evaluation.CheckLength(size);
        return JsonData.From(string.Join(separator, parts));
    }
}
