namespace WorkflowBuilder;

/// <summary>A set of JSON values, or of their absence.</summary>
/// <param name="Kinds">Values that are not told apart further.</param>
/// <param name="Numbers">The numbers.</param>
/// <param name="Texts">The texts; where timestamps matter, those that are none.</param>
/// <param name="Times">The texts that are timestamps, where those matter.</param>
internal sealed record ValueSet(ValueKinds Kinds, IntervalSet<double> Numbers, IntervalSet<string> Texts, IntervalSet<DateTimeOffset> Times)
{
    public static ValueSet Nothing { get; } = Of(ValueKinds.None);

    /// <summary>All that may be found where timestamps are text like other text.</summary>
    public static ValueSet Anything { get; } = Nothing with
    {
        Kinds = ValueKinds.Any,
        Numbers = IntervalSet<double>.Everything,
        Texts = IntervalSet<string>.Everything,
    };

    /// <summary>All that may be found where timestamps are told from other text.</summary>
    public static ValueSet AnythingWithTimes { get; } = Anything with { Times = IntervalSet<DateTimeOffset>.Everything };

    public bool IsEmpty => Kinds == ValueKinds.None && Numbers.IsEmpty && Texts.IsEmpty && Times.IsEmpty;

    /// <summary>How many bounds describe the set.</summary>
    public int Size => Numbers.Size + Texts.Size + Times.Size;

    /// <summary>The only value of the set, if it is one number, text or moment.</summary>
    public object? Point => Kinds != ValueKinds.None ? null
        : Texts.IsPoint && Numbers.IsEmpty && Times.IsEmpty ? Texts.First
        : Numbers.IsPoint && Texts.IsEmpty && Times.IsEmpty ? Numbers.First
        : Times.IsPoint && Texts.IsEmpty && Numbers.IsEmpty ? Times.First
        : null;

    public static ValueSet Of(ValueKinds kinds) =>
        new(kinds, IntervalSet<double>.Nothing, IntervalSet<string>.Nothing, IntervalSet<DateTimeOffset>.Nothing);

    public static ValueSet Of(IntervalSet<double> numbers) => Nothing with { Numbers = numbers };

    public static ValueSet Of(IntervalSet<string> texts) => Nothing with { Texts = texts };

    public static ValueSet Of(IntervalSet<DateTimeOffset> times) => Nothing with { Times = times };

    public ValueSet Intersect(ValueSet other) =>
        new(Kinds & other.Kinds, Numbers.Intersect(other.Numbers), Texts.Intersect(other.Texts), Times.Intersect(other.Times));

    public ValueSet Union(ValueSet other) =>
        new(Kinds | other.Kinds, Numbers.Union(other.Numbers), Texts.Union(other.Texts), Times.Union(other.Times));

    public ValueSet Except(ValueSet other) =>
        new(Kinds & ~other.Kinds, Numbers.Except(other.Numbers), Texts.Except(other.Texts), Times.Except(other.Times));

    public bool IsWithin(ValueSet other) =>
        (Kinds & ~other.Kinds) == 0
        && Numbers.Except(other.Numbers).IsEmpty
        && Texts.Except(other.Texts).IsEmpty
        && Times.Except(other.Times).IsEmpty;
}
