using System.Collections.Immutable;

namespace WorkflowBuilder;

/// <summary>A set of values that have an order: intervals apart from one another.</summary>
internal sealed class IntervalSet<T>
    where T : notnull
{
    private static readonly IComparer<T> Order = typeof(T) == typeof(string) ? (IComparer<T>)StringComparer.Ordinal : Comparer<T>.Default;

    private readonly bool _fromStart;

    // Where, in their order, values begin or cease to belong to the set.
    private readonly ImmutableArray<Cut> _cuts;

    private IntervalSet(bool fromStart, ImmutableArray<Cut> cuts) => (_fromStart, _cuts) = (fromStart, cuts);

    public static IntervalSet<T> Nothing { get; } = new(false, []);

    public static IntervalSet<T> Everything { get; } = new(true, []);

    public bool IsEmpty => !_fromStart && _cuts.IsEmpty;

    public bool IsEverything => _fromStart && _cuts.IsEmpty;

    /// <summary>How many bounds describe the set.</summary>
    public int Size => _cuts.Length;

    /// <summary>Whether the set is one value.</summary>
    public bool IsPoint => !_fromStart && _cuts.Length == 2 && Order.Compare(_cuts[0].Value, _cuts[1].Value) == 0;

    /// <summary>The values at which the set begins or ends.</summary>
    public IEnumerable<T> Ends => _cuts.Select(cut => cut.Value);

    /// <summary>The least value of a set that has one.</summary>
    public T First => _cuts[0].Value;

    public static IntervalSet<T> Of(T value) => new(false, [new(value, false), new(value, true)]);

    public static IntervalSet<T> Below(T value) => new(true, [new(value, false)]);

    public static IntervalSet<T> UpTo(T value) => new(true, [new(value, true)]);

    public bool Contains(T value) => _fromStart ^ (_cuts.Count(cut => Compare(cut, new(value, false)) <= 0) % 2 == 1);

    // Most sets are about values of one type, and hold nothing or everything of the others.
    public IntervalSet<T> Intersect(IntervalSet<T> other) =>
        IsEmpty || other.IsEverything ? this
        : other.IsEmpty || IsEverything ? other
        : Merge(other, static (here, there) => here && there);

    public IntervalSet<T> Union(IntervalSet<T> other) =>
        IsEmpty || other.IsEverything ? other
        : other.IsEmpty || IsEverything ? this
        : Merge(other, static (here, there) => here || there);

    public IntervalSet<T> Except(IntervalSet<T> other) =>
        IsEmpty || other.IsEmpty ? this
        : other.IsEverything ? Nothing
        : Merge(other, static (here, there) => here && !there);

    private static int Compare(Cut left, Cut right)
    {
        var order = Order.Compare(left.Value, right.Value);
        return order != 0 ? order : left.IsAfter.CompareTo(right.IsAfter);
    }

    private IntervalSet<T> Merge(IntervalSet<T> other, Func<bool, bool, bool> belongs)
    {
        var (here, there) = (_fromStart, other._fromStart);
        var fromStart = belongs(here, there);
        var now = fromStart;
        var cuts = ImmutableArray.CreateBuilder<Cut>();
        for (int i = 0, j = 0; i < _cuts.Length || j < other._cuts.Length;)
        {
            var order = i == _cuts.Length ? 1 : j == other._cuts.Length ? -1 : Compare(_cuts[i], other._cuts[j]);
            var cut = order <= 0 ? _cuts[i] : other._cuts[j];
            if (order <= 0)
            {
                here = !here;
                i++;
            }

            if (order >= 0)
            {
                there = !there;
                j++;
            }

            if (belongs(here, there) != now)
            {
                now = !now;
                cuts.Add(cut);
            }
        }

        return new(fromStart, cuts.ToImmutable());
    }

    /// <summary>A place just before or just after a value.</summary>
    private readonly record struct Cut(T Value, bool IsAfter);
}
