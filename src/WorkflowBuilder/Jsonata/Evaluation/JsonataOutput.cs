using System.Globalization;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Jsonata;

/// <summary>Makes JSON of the result of an expression: numbers as JavaScript shows them, and in AWS's dialect infinities as text.</summary>
internal static class JsonataOutput
{
    public static JsonData Finish(in JsonData result, Evaluation evaluation)
    {
        if (result.Node is null or JsonataFunction)
        {
            return result;
        }

        var unwrapped = result.Node is ArrayNode outer && outer.Is(ArrayTraits.OuterWrapper) && outer.Count > 0 ? outer.Items[0] : result;
        return Convert(unwrapped, evaluation);
    }

    private static JsonData Convert(in JsonData value, Evaluation evaluation)
    {
        switch (value.Node)
        {
            case ArrayNode array:
                return ConvertItems(array.Items, evaluation) is { } items ? new(new ArrayNode(items)) : new(array.As(ArrayTraits.None));
            case ObjectNode members:
                return ConvertItems(members.Values, evaluation) is { } values ? new(new ObjectNode(members.Shape, values)) : value;
            case JsonataFunction:
                return JsonData.From("");
            case null:
                return JsonData.Null;
            default:
                return value.TryGetDouble(out var number) ? ConvertNumber(value, number, evaluation.Options.Dialect) : value;
        }
    }

    /// <returns>The converted items; null where all are as they were.</returns>
    private static JsonData[]? ConvertItems(ReadOnlySpan<JsonData> items, Evaluation evaluation)
    {
        StackGuard.Check(JsonataLimits.StackOverflow);
        evaluation.Charge(items.Length);
        JsonData[]? converted = null;
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].Node is string || (items[i].IsPlainNumber && Math.Abs(items[i].RawNumber) <= JsonNumber.MaxSafeInteger))
            {
                continue;
            }

            evaluation.Step();
            var item = Convert(items[i], evaluation);
            if (!ReferenceEquals(item.Node, items[i].Node) || (item.IsPlainNumber && !item.RawNumber.Equals(items[i].RawNumber)))
            {
                converted ??= items.ToArray();
                converted[i] = item;
            }
        }

        return converted;
    }

    private static JsonData ConvertNumber(in JsonData value, double number, JsonataDialect dialect)
    {
        if (value.IsPlainNumber && Math.Abs(number) <= JsonNumber.MaxSafeInteger)
        {
            return number == 0 ? JsonData.From(0.0) : value;
        }

        if (!double.IsFinite(number))
        {
            return dialect == JsonataDialect.Aws ? JsonData.From(number.ToString(CultureInfo.InvariantCulture)) : JsonData.From(number);
        }

        return JsonNumber.TryGetInt64(value, out var integer) && dialect == JsonataDialect.Aws ? JsonData.From(integer) : JsonData.From(number);
    }
}
