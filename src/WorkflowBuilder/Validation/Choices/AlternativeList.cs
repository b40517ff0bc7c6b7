using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Takes a condition apart into the ways to make it hold.</summary>
internal sealed class AlternativeList
{
    // Each And of Ors multiplies them; conditions that people write have a handful.
    private const int MaxAlternatives = 32;

    /// <summary>The parts that cannot hold, and the value that would have to be two things at once.</summary>
    public List<(JsonSyntaxNode Syntax, string Variable)> Impossible { get; } = [];

    /// <summary>The value because of which there is no alternative.</summary>
    public string? Conflict { get; private set; }

    /// <summary>Gives all ways, or <see langword="null"/> where there are too many.</summary>
    public List<Alternative>? Of(ChoiceCondition condition) => condition switch
    {
        ChoiceCondition.Comparison comparison => Of(comparison),
        ChoiceCondition.Combination { IsAll: true } all => All(all),
        ChoiceCondition.Combination any => Any(any),
        _ => null,
    };

    private List<Alternative> Of(ChoiceCondition.Comparison comparison)
    {
        var possible = comparison.True.Intersect(comparison.Domain);
        if (possible.IsEmpty)
        {
            Conflict = comparison.Variable;
            return [];
        }

        return [new([comparison with { True = possible }])];
    }

    private List<Alternative>? All(ChoiceCondition.Combination all)
    {
        List<Alternative> ways = [Alternative.Unconditional];
        string? conflict = null;
        foreach (var part in all.Parts)
        {
            if (Of(part) is not { } more || ways.Count * more.Count > MaxAlternatives)
            {
                return null;
            }

            if (more.Count == 0)
            {
                return [];
            }

            List<Alternative> joined = [];
            foreach (var (way, next) in ways.SelectMany(_ => more, (way, next) => (way, next)))
            {
                if (way.And(next, out var variable) is { } both)
                {
                    joined.Add(both);
                }

                conflict ??= variable;
            }

            ways = joined;
            if (ways.Count == 0)
            {
                break;
            }
        }

        if (ways.Count == 0)
        {
            Conflict = conflict;
            if (all.Syntax is not null)
            {
                Impossible.Add((all.Syntax, conflict!));
            }
        }

        return ways;
    }

    private List<Alternative>? Any(ChoiceCondition.Combination any)
    {
        List<Alternative> ways = [];
        foreach (var part in any.Parts)
        {
            if (Of(part) is not { } more || ways.Count + more.Count > MaxAlternatives)
            {
                return null;
            }

            more.ForEach(way => Add(ways, way));
        }

        return ways;
    }

    /// <summary>Adds a way, which becomes one with another about the same value.</summary>
    private static void Add(List<Alternative> ways, Alternative way)
    {
        var index = way.Terms is [var term] ? ways.FindIndex(other => other.Terms is [var only] && only.Variable == term.Variable) : -1;
        if (index < 0)
        {
            ways.Add(way);
            return;
        }

        var known = ways[index].Terms[0];
        ways[index] = new([known with { True = known.True.Union(way.Terms[0].True) }]);
    }
}
