namespace WorkflowBuilder;

/// <summary>The least and the most of something that an execution takes.</summary>
/// <param name="Least">The least; infinite where there is no way through.</param>
/// <param name="Most">The most; infinite where there is a loop, or where it is known only at run time.</param>
internal readonly record struct Bounds(double Least, double Most)
{
    public static readonly Bounds None = new(0, 0);

    public static readonly Bounds Unknown = new(0, double.PositiveInfinity);

    public static Bounds Exactly(double number) => new(number, number);

    public static Bounds operator +(Bounds one, Bounds other) => new(one.Least + other.Least, one.Most + other.Most);

    public static Bounds operator *(Bounds one, Bounds other) => new(Times(one.Least, other.Least), Times(one.Most, other.Most));

    /// <summary>Gives the bounds of what lasts as long as the longer of two things.</summary>
    public static Bounds Longer(Bounds one, Bounds other) => new(Math.Max(one.Least, other.Least), Math.Max(one.Most, other.Most));

    /// <summary>Gives what it takes to do something so often: nothing for no times, however long it would take once.</summary>
    public static double Times(double one, double other) => one == 0 || other == 0 ? 0 : one * other;
}
