namespace WorkflowBuilder.Jsonata;

/// <summary>The characters that have a meaning in a decimal picture, or stand for one in a formatted number.</summary>
internal sealed record DecimalFormat
{
    public static readonly DecimalFormat Default = new();

    public string DecimalSeparator { get; init; } = ".";

    public string GroupingSeparator { get; init; } = ",";

    public string ExponentSeparator { get; init; } = "e";

    public string Infinity { get; init; } = "Infinity";

    public string MinusSign { get; init; } = "-";

    public string NaN { get; init; } = "NaN";

    public string Percent { get; init; } = "%";

    public string PerMille { get; init; } = "\u2030";

    public string ZeroDigit { get; init; } = "0";

    public string Digit { get; init; } = "#";

    public string PatternSeparator { get; init; } = ";";

    public char Zero => ZeroDigit.Length == 0 ? '\0' : ZeroDigit[0];

    /// <summary>The format with one option, named as the language names it, set to another value; unknown names change nothing.</summary>
    public DecimalFormat With(string option, string value) => option switch
    {
        "decimal-separator" => this with { DecimalSeparator = value },
        "grouping-separator" => this with { GroupingSeparator = value },
        "exponent-separator" => this with { ExponentSeparator = value },
        "infinity" => this with { Infinity = value },
        "minus-sign" => this with { MinusSign = value },
        "NaN" => this with { NaN = value },
        "percent" => this with { Percent = value },
        "per-mille" => this with { PerMille = value },
        "zero-digit" => this with { ZeroDigit = value },
        "digit" => this with { Digit = value },
        "pattern-separator" => this with { PatternSeparator = value },
        _ => this,
    };

    /// <summary>Whether a character is one of the ten mandatory digits.</summary>
    public bool IsDigit(char c) => ZeroDigit.Length > 0 && c >= Zero && c <= Zero + 9;

    public bool IsOptionalDigit(char c) => Is(Digit, c);

    /// <summary>Whether a character takes part in the number, rather than being copied around it.</summary>
    public bool IsActive(char c) => IsOutline(c) || Is(ExponentSeparator, c);

    /// <summary>Whether a character may be the first or the last of the active part.</summary>
    public bool IsOutline(char c) =>
        !Is(ExponentSeparator, c)
        && (IsDigit(c) || Is(DecimalSeparator, c) || Is(GroupingSeparator, c) || Is(Digit, c) || Is(PatternSeparator, c));

    private static bool Is(string symbol, char c) => symbol.Length == 1 && symbol[0] == c;
}
