namespace WorkflowBuilder.Jsonata;

/// <summary>One part of a date picture: a literal text, or a component of a date with the way to show it.</summary>
internal sealed record DatePart
{
    /// <summary>Null for a component.</summary>
    public string? Literal { get; init; }

    public char Component { get; init; }

    /// <summary>The case of the name to show; null where a number is shown, or nothing that has a case.</summary>
    public LetterCase? NameCase { get; init; }

    /// <summary>The names to show; null for a component without names.</summary>
    public string[]? Names { get; init; }

    /// <summary>The names to find in a text: always in title case, and not cut to nothing.</summary>
    public string[]? ParseNames { get; init; }

    public IntegerPicture? Number { get; init; }

    /// <summary>A year is shown modulo this.</summary>
    public double YearModulus { get; init; } = double.PositiveInfinity;

    public bool HasTraditionalModifier { get; init; }

    /// <summary>The exact number of digits to read where more digits follow; zero to read as many as there are.</summary>
    public int DigitsToRead { get; init; }

    public bool IsZone => Component is 'Z' or 'z';
}
