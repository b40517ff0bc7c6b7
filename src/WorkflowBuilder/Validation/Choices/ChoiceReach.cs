using System.Runtime.InteropServices;

namespace WorkflowBuilder;

/// <summary>What is known of the values of a Choice when none of the rules so far matched.</summary>
internal sealed class ChoiceReach
{
    // A Choice may have thousands of rules. What goes beyond these limits is not looked at, so that less is found.
    private const int MaxSize = 128;
    private const int MaxComparisons = 10_000;
    private const int MaxSearch = 100;

    private readonly Dictionary<string, Rest> _rests = new(StringComparer.Ordinal);
    private readonly List<(int Rule, Alternative Way)> _joint = [];
    private int _comparisonsLeft = MaxComparisons;

    /// <summary>The rule with which the rules so far take all cases; <see langword="null"/> while some are left.</summary>
    public int? CoveredBy { get; private set; }

    /// <summary>Whether the rules take all values of some type that they ask for, such as true and false.</summary>
    public bool TakesWholeType => CoveredBy is not null || _rests.Values.Any(rest => rest.TakesWholeType);

    /// <summary>Tells whether a way to match may still occur, and if not, which rule took it, if that was one alone.</summary>
    public bool MayOccur(Alternative way, out int? takenBy)
    {
        takenBy = CoveredBy;
        if (CoveredBy is not null)
        {
            return false;
        }

        foreach (var term in way.Terms)
        {
            if (_rests.TryGetValue(term.Variable, out var rest) && !rest.Meets(term.True))
            {
                takenBy = rest.TakenBy(term.True);
                return false;
            }
        }

        foreach (var (rule, earlier) in _joint)
        {
            if (_comparisonsLeft-- <= 0)
            {
                break;
            }

            if (earlier.Terms.All(term => way.Of(term.Variable) is { } values && values.IsWithin(term.True)))
            {
                takenBy = rule;
                return false;
            }
        }

        return true;
    }

    /// <summary>Goes past a rule that does not match.</summary>
    public void Pass(int rule, Alternative way)
    {
        switch (way.Terms)
        {
            case []:
                CoveredBy ??= rule;
                break;
            case [var term]:
                Pass(rule, term, term.True);
                break;
            default:
                _joint.Add((rule, way));
                break;
        }
    }

    /// <summary>Goes past a rule that would match, or fail, for these values.</summary>
    public void Pass(int rule, ChoiceCondition.Comparison about, ValueSet values)
    {
        ref var rest = ref CollectionsMarshal.GetValueRefOrAddDefault(_rests, about.Variable, out _);
        rest ??= new(about.Domain);
        rest.Take(rule, values);
        if (rest.IsEmpty)
        {
            CoveredBy ??= rule;
        }
    }

    /// <summary>What a value may still be.</summary>
    private sealed class Rest
    {
        private readonly ValueSet _domain;
        private readonly List<(int Rule, ValueSet Values)> _taken = [];
        private readonly HashSet<object> _points = [];
        private ValueSet _left;

        public Rest(ValueSet domain) => _domain = _left = domain;

        public bool IsEmpty => _left.IsEmpty;

        public bool TakesWholeType =>
            ((_left.Kinds & ValueKinds.Booleans) == 0 && (_domain.Kinds & ValueKinds.Booleans) != 0)
            || (_left.Numbers.IsEmpty && !_domain.Numbers.IsEmpty)
            || (_left.Texts.IsEmpty && !_domain.Texts.IsEmpty)
            || (_left.Times.IsEmpty && !_domain.Times.IsEmpty);

        public void Take(int rule, ValueSet values)
        {
            if (_taken.Count < MaxSearch)
            {
                _taken.Add((rule, values));
            }

            if (_left.Size < MaxSize)
            {
                _left = _left.Except(values);
            }
            else if (values.Point is { } point)
            {
                _points.Add(point);
            }
        }

        public bool Meets(ValueSet values)
        {
            var common = values.Intersect(_left);
            return !common.IsEmpty && !(common.Point is { } point && _points.Contains(point));
        }

        public int? TakenBy(ValueSet values)
        {
            foreach (var (rule, taken) in _taken)
            {
                if (values.IsWithin(taken))
                {
                    return rule;
                }
            }

            return null;
        }
    }
}
