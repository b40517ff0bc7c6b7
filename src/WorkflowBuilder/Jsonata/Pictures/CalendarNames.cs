namespace WorkflowBuilder.Jsonata;

/// <summary>The English names of days and months, cased and cut as a picture wants them.</summary>
internal static class CalendarNames
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ];

    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>The names that a component has, null when it has none.</summary>
    public static string[]? Of(char component, LetterCase letterCase, int? maxWidth)
    {
        var names = component switch
        {
            'M' or 'x' => Months,
            'F' => Days,
            _ => null,
        };
        return names is null || (letterCase == LetterCase.Title && maxWidth is null)
            ? names
            : Array.ConvertAll(names, name => Shape(name, letterCase, maxWidth));
    }

    /// <summary>The number of a name, NaN when it is none; where names are the same once cut, the last one is meant.</summary>
    public static double Find(string[] names, ReadOnlySpan<char> text)
    {
        for (var i = names.Length - 1; i >= 0; i--)
        {
            if (text.SequenceEqual(names[i]))
            {
                return i + 1;
            }
        }

        return double.NaN;
    }

    private static string Shape(string name, LetterCase letterCase, int? maxWidth)
    {
        var cut = maxWidth < name.Length ? name[..maxWidth.Value] : name;
        Span<char> cased = stackalloc char[cut.Length];
        _ = letterCase switch
        {
            LetterCase.Upper => cut.AsSpan().ToUpperInvariant(cased),
            LetterCase.Lower => cut.AsSpan().ToLowerInvariant(cased),
            _ => cut.AsSpan().TryCopyTo(cased) ? cut.Length : 0,
        };
        return new string(cased);
    }
}
