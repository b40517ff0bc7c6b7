namespace WorkflowBuilder.Jsonata;

/// <summary>Numbers as the columns of a spreadsheet have them: A, B, ... Z, AA, AB.</summary>
internal static class AlphabeticNumber
{
    private const int Letters = 26;

    /// <summary>More letters than the largest number has.</summary>
    private const int MaxLength = 256;

    public static void Write(ref PictureBuffer target, double value, char first)
    {
        Span<char> letters = stackalloc char[MaxLength];
        var position = MaxLength;
        while (value > 0)
        {
            letters[--position] = (char)(first + (int)((value - 1) % Letters));
            value = Math.Floor((value - 1) / Letters);
        }

        target.Append(letters[position..]);
    }

    public static double Parse(ReadOnlySpan<char> text, char first)
    {
        double total = 0;
        for (var i = 0; i < text.Length; i++)
        {
            total += (text[^(i + 1)] - first + 1) * Math.Pow(Letters, i);
        }

        return total;
    }
}
