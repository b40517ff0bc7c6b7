using System.Text;
using System.Text.Json;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Jsonata;

/// <summary>What AWS Step Functions adds to the language, or has otherwise.</summary>
internal static class AwsFunctions
{
    // AWS was seen to make 360,145 numbers and to refuse one more, though it allows .. more than twice as many.
    private const int MaxRangeItems = 360_145;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 1_000 };

    public static FunctionDefinition[] All { get; } =
    [
        new("base64decode", "<s-:s>", 1, Base64Text.DecodeStrictly),
        new("partition", "<xn?:a>", 2, Partition),
        new("range", "<nnn?:a>", 3, Range),
        new("hash", "<ss?:s>", 2, Hash),
        new("random", "<n?:n>", 1, RandomNumber),
        new("uuid", "<:s>", 0, (_, evaluation) => JsonData.From(RandomSource.Uuid(evaluation.Random).ToString())),
        new("parse", "<s?:x>", 1, Parse),
    ];

    private static JsonData Partition(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (arguments[0].IsUndefined)
        {
            return default;
        }

        if (!arguments[0].IsArray)
        {
            throw new JsonataException("T0412") { Value = arguments[0], Index = 1 };
        }

        var items = arguments[0].Items;
        var size = arguments[1].TryGetDouble(out var asked) ? Math.Truncate(asked) : items.Length;
        if (size < 0)
        {
            throw new JsonataException("D3137") { Text = "Second argument must be zero or greater" };
        }

        if (size == 0 || items.IsEmpty)
        {
            return default;
        }

        var parts = new SequenceBuilder(evaluation);
        for (double at = 0; at < items.Length; at += size)
        {
            evaluation.Step();
            parts.Add(JsonData.From(items.Slice((int)at, (int)Math.Min(size, items.Length - at))));
        }

        return parts.ToArray();
    }

    private static JsonData Range(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (!arguments[0].TryGetDouble(out var first) || !arguments[1].TryGetDouble(out var last) || !arguments[2].TryGetDouble(out var step))
        {
            return default;
        }

        (first, last, step) = (Math.Truncate(first), Math.Truncate(last), Math.Truncate(step));
        if (step == 0)
        {
            return default;
        }

        var count = Math.Floor((last - first) / step) + 1;
        if (count > MaxRangeItems)
        {
            throw JsonataLimits.OutOfMemory();
        }

        var items = new SequenceBuilder(evaluation);
        for (var i = 0; i < count; i++)
        {
            evaluation.Step();
            items.Add(JsonData.From(first + (i * step)));
        }

        return items.ToArray(ArrayTraits.Sequence);
    }

    private static JsonData Hash(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (arguments[0].IsUndefined)
        {
            throw new JsonataException("T0410") { Index = 1 };
        }

        if (arguments[1].IsUndefined)
        {
            return default;
        }

        var (data, algorithm) = (Encoding.UTF8.GetBytes(arguments[0].GetString()), arguments[1].GetString());
        return JsonData.From(HashFunctions.Hash(data, algorithm) ?? throw new JsonataException("D3137")
        {
            Text = $"Hash algorithm '{algorithm}' must be one of SHA-1, SHA-384, SHA-256, SHA-512, MD5",
        });
    }

    private static JsonData RandomNumber(ReadOnlySpan<JsonData> arguments, Evaluation evaluation) =>
        JsonData.From(arguments[0].TryGetDouble(out var seed) ? new JavaRandom(ToLong(seed)).NextDouble() : evaluation.Random.NextDouble());

    // A cast of Java: NaN is 0, what does not fit is the nearest that does.
    private static long ToLong(double number) =>
        double.IsNaN(number) ? 0 : number >= long.MaxValue ? long.MaxValue : number <= long.MinValue ? long.MinValue : (long)number;

    private static JsonData Parse(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (arguments[0].IsUndefined)
        {
            return default;
        }

        try
        {
            var text = arguments[0].GetString();
            JsonDocument.Parse(text, Strict).Dispose();
            return ParsedJson.Check(JsonData.Parse(text));
        }
        catch (JsonException)
        {
            throw new JsonataException("D3137") { Text = "Invalid JSON" };
        }
    }
}
