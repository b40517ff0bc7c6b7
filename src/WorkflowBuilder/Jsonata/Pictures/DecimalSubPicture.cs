namespace WorkflowBuilder.Jsonata;

/// <summary>One sub-picture cut into its parts, and the rules those have to keep.</summary>
internal sealed class DecimalSubPicture
{
    private readonly DecimalFormat _format;
    private readonly string _active;

    public DecimalSubPicture(string text, DecimalFormat format)
    {
        Text = text;
        _format = format;
        var first = IndexOfOutline(text, format);
        var last = LastIndexOfOutline(text, format);
        Prefix = first < 0 ? "" : text[..first];
        Suffix = last < 0 ? "" : text[(last + 1)..];
        _active = text[Prefix.Length..(text.Length - Suffix.Length)];
        var mantissa = _active;

        // The position counts from the start of the sub-picture, also where it cuts the active part: the reference does so.
        var exponent = text.IndexOf(format.ExponentSeparator, Prefix.Length, StringComparison.Ordinal);
        if (exponent >= 0 && exponent <= text.Length - Suffix.Length)
        {
            mantissa = _active[..Math.Min(exponent, _active.Length)];
            Exponent = _active[Math.Min(exponent + 1, _active.Length)..];
        }

        Mantissa = mantissa;
        var point = mantissa.IndexOf(format.DecimalSeparator, StringComparison.Ordinal);
        Integer = point < 0 ? mantissa : mantissa[..point];
        Fraction = point < 0 ? Suffix : mantissa[Math.Min(point + 1, mantissa.Length)..];
    }

    public string Text { get; }

    public string Prefix { get; }

    public string Suffix { get; }

    public string Mantissa { get; }

    public string Integer { get; }

    public string Fraction { get; }

    public string? Exponent { get; }

    /// <summary>Throws the error of the last rule that is broken, which is the one the language reports.</summary>
    public void Validate()
    {
        var code = ExponentError() ?? DigitError() ?? GroupingError() ?? ContentError() ?? SymbolError();
        if (code is not null)
        {
            throw new JsonataException(code);
        }
    }

    private static int IndexOfOutline(string text, DecimalFormat format)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (format.IsOutline(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static int LastIndexOfOutline(string text, DecimalFormat format)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (format.IsOutline(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private string? ExponentError()
    {
        if (Exponent is not { } exponent)
        {
            return null;
        }

        if (exponent.Length == 0 || !exponent.All(_format.IsDigit))
        {
            return "D3093";
        }

        return Has(_format.Percent) || Has(_format.PerMille) ? "D3092" : null;
    }

    private string? DigitError()
    {
        var firstOptional = Fraction.LastIndexOf(_format.Digit, StringComparison.Ordinal);
        if (firstOptional >= 0 && Fraction.Skip(firstOptional).Any(_format.IsDigit))
        {
            return "D3091";
        }

        var optional = Integer.IndexOf(_format.Digit, StringComparison.Ordinal);
        return optional >= 0 && Integer.Take(optional).Any(_format.IsDigit) ? "D3090" : null;
    }

    private string? GroupingError()
    {
        var separator = _format.GroupingSeparator;
        if (Has(separator + separator))
        {
            return "D3089";
        }

        var point = Text.IndexOf(_format.DecimalSeparator, StringComparison.Ordinal);
        if (point < 0)
        {
            return IsSeparator(Integer, Integer.Length - 1) ? "D3088" : null;
        }

        return IsSeparator(Text, point - 1) || IsSeparator(Text, point + 1) ? "D3087" : null;
    }

    private bool IsSeparator(string text, int index) =>
        index >= 0 && index < text.Length && _format.GroupingSeparator.Length == 1 && text[index] == _format.GroupingSeparator[0];

    private string? ContentError()
    {
        if (!_active.All(_format.IsActive))
        {
            return "D3086";
        }

        return Mantissa.Any(c => _format.IsDigit(c) || _format.IsOptionalDigit(c)) ? null : "D3085";
    }

    private string? SymbolError()
    {
        if (Has(_format.Percent) && Has(_format.PerMille))
        {
            return "D3084";
        }

        return Repeats(_format.PerMille) ? "D3083"
            : Repeats(_format.Percent) ? "D3082"
            : Repeats(_format.DecimalSeparator) ? "D3081"
            : null;
    }

    private bool Has(string symbol) => Text.Contains(symbol, StringComparison.Ordinal);

    private bool Repeats(string symbol) =>
        Text.IndexOf(symbol, StringComparison.Ordinal) != Text.LastIndexOf(symbol, StringComparison.Ordinal);
}
