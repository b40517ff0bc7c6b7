using System.Text;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>Functions that look for text or regular expressions in a text.</summary>
internal static class MatchFunctions
{
    public static FunctionDefinition[] All { get; } =
    [
        new("match", "<s-f<s:o>n?:a<o>>", 3, Matches),
        new("contains", "<s-(sf):b>", 2, Contains),
        new("replace", "<s-(sf)(sf)n?:s>", 4, Replace),
        new("split", "<s-(sf)n?:a<s>>", 3, Split),
    ];

    private static readonly JsonShape MatchShape = new(["match", "index", "groups"]);

    private static JsonData Matches(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (arguments[0].IsUndefined)
        {
            return default;
        }

        var limit = Limit(arguments[2], "D3040");
        var results = new SequenceBuilder(evaluation);
        var match = limit > 0 ? TextMatch.First(arguments[1], arguments[0].GetString(), evaluation) : null;
        while (match is not null && results.Count < limit)
        {
            var (start, groups) = (JsonData.From((double)match.Start), match.Groups);
            results.Add(new(new ObjectNode(MatchShape, [JsonData.From(match.Text), start, groups])));
            match = match.Next(evaluation);
        }

        return results.ToArray(ArrayTraits.Sequence);
    }

    private static JsonData Contains(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (arguments[0].IsUndefined || arguments[1].IsUndefined)
        {
            return default;
        }

        var text = arguments[0].GetString();
        return JsonData.From(arguments[1].Node switch
        {
            string part => text.Contains(part, StringComparison.Ordinal),
            RegexFunction regex => regex.Find(text, 0, evaluation) is not null,
            _ => TextMatch.First(arguments[1], text, evaluation) is not null,
        });
    }

    private static JsonData Split(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (arguments[0].IsUndefined)
        {
            return default;
        }

        var limit = Limit(arguments[2], "D3020");
        if (limit > 0 && arguments[1].IsUndefined)
        {
            return default;
        }

        var text = arguments[0].GetString();
        var parts = new SequenceBuilder(evaluation);
        if (limit > 0 && arguments[1].Node is string separator)
        {
            SplitAt(text, separator, Math.Floor(limit), ref parts, evaluation);
        }
        else if (limit > 0)
        {
            SplitAtMatches(text, arguments[1], limit, ref parts, evaluation);
        }

        return parts.ToArray();
    }

    private static void SplitAt(string text, string separator, double limit, ref SequenceBuilder parts, Evaluation evaluation)
    {
        if (separator.Length == 0)
        {
            for (var i = 0; i < text.Length && parts.Count < limit; i++)
            {
                evaluation.Step();
                parts.Add(JsonData.From(text[i].ToString()));
            }

            return;
        }

        for (var start = 0; start >= 0 && parts.Count < limit;)
        {
            evaluation.Step();
            var end = text.IndexOf(separator, start, StringComparison.Ordinal);
            parts.Add(JsonData.From(end < 0 ? text[start..] : text[start..end]));
            start = end < 0 ? -1 : end + separator.Length;
        }
    }

    private static void SplitAtMatches(string text, in JsonData separator, double limit, ref SequenceBuilder parts, Evaluation evaluation)
    {
        var start = 0;
        for (var match = TextMatch.First(separator, text, evaluation); match is not null && parts.Count < limit; match = match.Next(evaluation))
        {
            parts.Add(JsonData.From(Between(text, start, match.Start)));
            start = match.End;
        }

        if (parts.Count < limit)
        {
            parts.Add(JsonData.From(Between(text, start, text.Length)));
        }
    }

    private static JsonData Replace(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (arguments[0].IsUndefined)
        {
            return default;
        }

        var text = arguments[0].GetString();
        if (arguments[1].Node is string { Length: 0 })
        {
            throw new JsonataException("D3010");
        }

        var limit = Limit(arguments[3], "D3011");
        if (limit <= 0)
        {
            return arguments[0];
        }

        return arguments[1].Node switch
        {
            null => default,
            string part => ReplaceText(text, part, arguments[2], limit, evaluation),
            _ => ReplaceMatches(arguments[0], arguments[1], arguments[2], limit, evaluation),
        };
    }

    private static JsonData ReplaceText(string text, string part, in JsonData replacement, double limit, Evaluation evaluation)
    {
        var with = replacement.Node as string;
        var result = new StringBuilder();
        var start = 0;
        for (var count = 0; count < limit; count++)
        {
            var at = text.IndexOf(part, start, StringComparison.Ordinal);
            if (at < 0)
            {
                break;
            }

            evaluation.Step();
            result.Append(text, start, at - start).Append(with ?? throw new JsonataException("D3012"));
            evaluation.CheckGrowth(result.Length);
            start = at + part.Length;
        }

        return start == 0 ? JsonData.From(text) : Finish(result.Append(text, start, text.Length - start), evaluation);
    }

    private static JsonData ReplaceMatches(in JsonData subject, in JsonData pattern, in JsonData replacement, double limit, Evaluation evaluation)
    {
        var text = subject.GetString();
        var match = TextMatch.First(pattern, text, evaluation);
        if (match is null)
        {
            return subject;
        }

        var result = new StringBuilder();
        var start = 0;
        for (var count = 0; match is not null && count < limit; count++)
        {
            result.Append(Between(text, start, match.Start)).Append(ReplacementOf(match, replacement, evaluation));
            evaluation.CheckGrowth(result.Length);
            start = match.Start + match.Text.Length;
            match = match.Next(evaluation);
        }

        return Finish(result.Append(Between(text, start, text.Length)), evaluation);
    }

    private static JsonData Finish(StringBuilder result, Evaluation evaluation)
    {
        evaluation.CheckLength(result.Length);
        return JsonData.From(result.ToString());
    }

    private static string ReplacementOf(TextMatch match, in JsonData replacement, Evaluation evaluation)
    {
        if (replacement.Node is string template)
        {
            return template.Contains('$', StringComparison.Ordinal) ? ReplacementTemplate.Fill(template, match.Text, match.Groups) : template;
        }

        var result = replacement.Node is JsonataFunction function ? evaluation.Apply(function, [match.ToData()], JsonData.Null) : default;
        return result.Node as string ?? throw new JsonataException("D3012") { Value = result };
    }

    private static string Between(string text, int start, int end)
    {
        start = Math.Clamp(start, 0, text.Length);
        return end <= start ? "" : text[start..Math.Min(end, text.Length)];
    }

    private static double Limit(in JsonData limit, string code)
    {
        if (!limit.TryGetDouble(out var number))
        {
            return double.PositiveInfinity;
        }

        return number < 0 ? throw new JsonataException(code) { Value = limit } : number;
    }
}
