namespace WorkflowBuilder.Jsonata;

/// <summary>Writes numbers in English words, as cardinals or ordinals.</summary>
internal static class EnglishNumber
{
    /// <summary>In title case; <see cref="IntegerPicture"/> changes the case of what has been written.</summary>
    public static void Write(ref PictureBuffer target, double value, bool ordinal)
    {
        if (value < 20)
        {
            target.Append((ordinal ? NumberWords.SmallOrdinals : NumberWords.Small)[(int)value]);
        }
        else if (value < 100)
        {
            WriteTens(ref target, (int)value, ordinal);
        }
        else if (value < 1000)
        {
            WriteHundreds(ref target, (int)value, ordinal);
        }
        else
        {
            WriteMagnitude(ref target, value, ordinal);
        }
    }

    private static void WriteTens(ref PictureBuffer target, int value, bool ordinal)
    {
        var word = NumberWords.Tens[(value / 10) - 2];
        if (value % 10 > 0)
        {
            target.Append(word);
            target.Append('-');
            Write(ref target, value % 10, ordinal);
        }
        else if (ordinal)
        {
            target.Append(word.AsSpan(0, word.Length - 1));
            target.Append("ieth");
        }
        else
        {
            target.Append(word);
        }
    }

    private static void WriteHundreds(ref PictureBuffer target, int value, bool ordinal)
    {
        target.Append(NumberWords.Small[value / 100]);
        target.Append(" Hundred");
        WriteRest(ref target, value % 100, ordinal);
    }

    private static void WriteMagnitude(ref PictureBuffer target, double value, bool ordinal)
    {
        var magnitude = value >= 1e12 ? 4 : value >= 1e9 ? 3 : value >= 1e6 ? 2 : 1;
        var unit = Math.Pow(1000, magnitude);
        var count = Math.Floor(value / unit);
        Write(ref target, count, ordinal: false);
        target.Append(' ');
        target.Append(NumberWords.Magnitudes[magnitude - 1]);
        WriteRest(ref target, value - (count * unit), ordinal);
    }

    /// <summary>The ending belongs to the last word, which is the one written before when nothing is left.</summary>
    private static void WriteRest(ref PictureBuffer target, double rest, bool ordinal)
    {
        if (rest > 0)
        {
            target.Append(rest < 100 ? " and " : ", ");
            Write(ref target, rest, ordinal);
        }
        else if (ordinal)
        {
            target.Append("th");
        }
    }
}
