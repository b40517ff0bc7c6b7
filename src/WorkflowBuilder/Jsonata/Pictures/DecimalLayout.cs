namespace WorkflowBuilder.Jsonata;

/// <summary>What a valid sub-picture asks for: the sizes of the parts of a number and where its groups end.</summary>
internal sealed record DecimalLayout
{
    private const int MaxScaling = 300;

    public required string Prefix { get; init; }

    public required string Suffix { get; init; }

    public required int MinInteger { get; init; }

    public required int MinFraction { get; init; }

    public required int MaxFraction { get; init; }

    /// <summary>The number of mandatory digits before the decimal separator, which decides the exponent.</summary>
    public required int Scaling { get; init; }

    /// <summary>Zero for a number without exponent.</summary>
    public required int MinExponent { get; init; }

    public required int Multiplier { get; init; }

    public required bool HasDecimalSeparator { get; init; }

    /// <summary>The distance between two separators, zero where it is not the same everywhere.</summary>
    public required int RegularGrouping { get; init; }

    public required int[] IntegerGroups { get; init; }

    public required int[] FractionGroups { get; init; }

    public static DecimalLayout Of(DecimalSubPicture picture, DecimalFormat format)
    {
        var scaling = picture.Integer.Count(format.IsDigit);
        var mandatory = picture.Fraction.Count(format.IsDigit);
        var maximum = picture.Fraction.Count(c => format.IsDigit(c) || format.IsOptionalDigit(c));
        var exponent = picture.Exponent is not null;
        if (maximum > JsNumber.MaxPlaces || (exponent && scaling > MaxScaling))
        {
            throw PictureLimits.Exceeded($"A picture may have {JsNumber.MaxPlaces} fraction digits, and {MaxScaling} integer digits before an exponent");
        }

        var (minInteger, minFraction, maxFraction) = Sizes(picture, format, (scaling, mandatory, maximum));
        var integerGroups = Groups(picture.Integer, picture.Integer, format, toLeft: false);
        return new DecimalLayout
        {
            Prefix = picture.Prefix,
            Suffix = picture.Suffix,
            MinInteger = minInteger,
            MinFraction = minFraction,
            MaxFraction = maxFraction,
            Scaling = scaling,
            MinExponent = picture.Exponent?.Count(format.IsDigit) ?? 0,
            Multiplier = Contains(picture, format.Percent) ? 100 : Contains(picture, format.PerMille) ? 1000 : 1,
            HasDecimalSeparator = Contains(picture, format.DecimalSeparator),
            RegularGrouping = GroupingInterval.Of(integerGroups),
            IntegerGroups = integerGroups,
            FractionGroups = Groups(picture.Fraction, picture.Integer, format, toLeft: true),
        };
    }

    private static (int Integer, int MinFraction, int MaxFraction) Sizes(
        DecimalSubPicture picture, DecimalFormat format, (int Integer, int MinFraction, int MaxFraction) counted)
    {
        var (integer, minimum, maximum) = counted;
        var exponent = picture.Exponent is not null;
        if (integer == 0 && maximum == 0)
        {
            (integer, minimum, maximum) = exponent ? (0, 1, 1) : (1, minimum, maximum);
        }

        if (exponent && integer == 0 && picture.Integer.Any(format.IsOptionalDigit))
        {
            integer = 1;
        }

        return (integer, integer == 0 && minimum == 0 ? 1 : minimum, maximum);
    }

    /// <summary>Looks for every separator but the first in the integer part, whichever part is asked for: the reference does so.</summary>
    private static int[] Groups(string part, string integer, DecimalFormat format, bool toLeft)
    {
        var separator = format.GroupingSeparator;
        List<int>? groups = null;
        var index = part.IndexOf(separator, StringComparison.Ordinal);
        while (index >= 0)
        {
            var split = Math.Min(index, part.Length);
            var counted = toLeft ? part.AsSpan(0, split) : part.AsSpan(split);
            (groups ??= []).Add(CountDigits(counted, format));
            index = index + 1 > integer.Length ? -1 : integer.IndexOf(separator, index + 1, StringComparison.Ordinal);
        }

        return groups?.ToArray() ?? [];
    }

    private static int CountDigits(ReadOnlySpan<char> text, DecimalFormat format)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += format.IsDigit(c) || format.IsOptionalDigit(c) ? 1 : 0;
        }

        return count;
    }

    private static bool Contains(DecimalSubPicture picture, string symbol) => picture.Text.Contains(symbol, StringComparison.Ordinal);
}
