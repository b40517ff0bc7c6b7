using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>Functions of numbers, and numbers as text.</summary>
internal static class NumberFunctions
{
    private static readonly PictureCache<IntegerPicture> IntegerPictures = new(IntegerPicture.Parse);
    private static readonly PictureCache<DecimalPicture> DecimalPictures = new(picture => DecimalPicture.Parse(picture, DecimalFormat.Default));

    public static FunctionDefinition[] All { get; } =
    [
        new("number", "<(nsb)-:n>", 1, (arguments, _) => NumberOf(arguments[0])),
        new("floor", "<n-:n>", 1, (arguments, _) => Apply(arguments[0], Math.Floor)),
        new("ceil", "<n-:n>", 1, (arguments, _) => Apply(arguments[0], Math.Ceiling)),
        new("abs", "<n-:n>", 1, (arguments, _) => Apply(arguments[0], Math.Abs)),
        new("round", "<n-n?:n>", 2, Round),
        new("sqrt", "<n-:n>", 1, SquareRoot),
        new("power", "<n-n:n>", 2, Power),
        new("formatNumber", "<n-so?:s>", 3, FormatNumber),
        new("formatBase", "<n-n?:s>", 2, FormatBase),
        new("formatInteger", "<n-s:s>", 2, FormatInteger),
        new("parseInteger", "<s-s:n>", 2, ParseInteger),
    ];

    private static JsonData Apply(in JsonData number, Func<double, double> function) =>
        number.TryGetDouble(out var value) ? JsonData.From(function(value)) : default;

    private static JsonData NumberOf(in JsonData value)
    {
        if (value.IsUndefined || value.IsNumber)
        {
            return value;
        }

        if (value.Node is not string text)
        {
            return JsonData.From(value.IsTrue ? 1 : 0);
        }

        return NumberSyntax.TryParse(text, out var number) ? JsonData.From(number) : throw new JsonataException("D3030") { Value = value };
    }

    private static JsonData Round(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (!arguments[0].TryGetDouble(out var number))
        {
            return default;
        }

        arguments[1].TryGetDouble(out var precision);
        return JsonData.From(Rounding.HalfEven(number, precision));
    }

    private static JsonData SquareRoot(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (!arguments[0].TryGetDouble(out var number))
        {
            return default;
        }

        return number < 0 ? throw new JsonataException("D3060") { Value = arguments[0] } : JsonData.From(Math.Sqrt(number));
    }

    private static JsonData Power(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (!arguments[0].TryGetDouble(out var number))
        {
            return default;
        }

        var power = arguments[1].TryGetDouble(out var exponent) ? JavaScriptPower(number, exponent) : double.NaN;
        return double.IsFinite(power)
            ? JsonData.From(power)
            : throw new JsonataException("D3061") { Value = arguments[0], Exponent = arguments[1] };
    }

    // In JavaScript 1 to the power of infinity or NaN is not 1.
    private static double JavaScriptPower(double number, double exponent) =>
        Math.Abs(number) == 1 && !double.IsFinite(exponent) ? double.NaN : Math.Pow(number, exponent);

    private static JsonData FormatNumber(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (!arguments[0].TryGetDouble(out var number))
        {
            return default;
        }

        var text = Text(arguments[1]);
        var picture = arguments[2].Object is { } options ? DecimalPicture.Parse(text, FormatOf(options)) : DecimalPictures.Get(text);
        return JsonData.From(picture.Format(number));
    }

    private static DecimalFormat FormatOf(ObjectNode options)
    {
        var format = DecimalFormat.Default;
        for (var i = 0; i < options.Count; i++)
        {
            format = options.Values[i].Node is string symbol ? format.With(options.Shape.Names[i], symbol) : format;
        }

        return format;
    }

    private static JsonData FormatBase(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (!arguments[0].TryGetDouble(out var number))
        {
            return default;
        }

        return JsonData.From(NumberBase.Format(number, arguments[1].TryGetDouble(out var radix) ? radix : 10));
    }

    private static JsonData FormatInteger(ReadOnlySpan<JsonData> arguments, Evaluation evaluation) =>
        arguments[0].TryGetDouble(out var number) ? JsonData.From(IntegerPictures.Get(Text(arguments[1])).Format(number)) : default;

    private static JsonData ParseInteger(ReadOnlySpan<JsonData> arguments, Evaluation evaluation) =>
        arguments[0].Node is string text ? JsonData.From(IntegerPictures.Get(Text(arguments[1])).ParseValue(text)) : default;

    private static string Text(in JsonData picture) => picture.Node as string ?? "";
}
