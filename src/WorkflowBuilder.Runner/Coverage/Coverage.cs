using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Which states and ways of a definition runs went through, and which not. Coverages of the same definition can be added up.</summary>
/// <remarks>
/// States count that were entered, ways out of states (<c>Next</c>, choice rules, catchers) that were taken, retriers that ran their state again, and branches
/// and item processors that began. Iterations of a Map and child executions of a Distributed Map count like the rest.
/// </remarks>
/// <example>
/// <code>
/// var coverage = Coverage.Merge(results.Select(result => result.Coverage));
/// Console.WriteLine(coverage.ToTable());
/// File.WriteAllText("lcov.info", coverage.ToLcov("orders.asl.json", File.ReadAllText("orders.asl.json")));
/// </code>
/// </example>
public sealed class Coverage
{
    private readonly IReadOnlyList<StateRunner> _states;
    private readonly IReadOnlyList<LaneRunner> _scopes;
    private readonly long[] _visits;

    // Counts of a state are made when the first is counted: most runs of a large definition see few of its states.
    private readonly long[]?[] _taken;
    private readonly long[]?[] _retried;
    private readonly long[] _started;
    private readonly long[] _succeeded;

    internal Coverage(IReadOnlyList<StateRunner> states, IReadOnlyList<LaneRunner> scopes)
    {
        _states = states;
        _scopes = scopes;
        _visits = new long[states.Count];
        _taken = new long[states.Count][];
        _retried = new long[states.Count][];
        _started = new long[scopes.Count];
        _succeeded = new long[scopes.Count];
    }

    /// <summary>The states with the number of visits, in the order of the definition.</summary>
    public IReadOnlyList<StateCoverage> States => [.. _states.Select(Of)];

    /// <summary>The branches of Parallel states and item processors of Map states.</summary>
    public IReadOnlyList<ScopeCoverage> Scopes => [.. _scopes.Where(scope => !scope.IsMain).Select(Of)];

    /// <summary>How many states were entered.</summary>
    public CoverageRatio EnteredStates => Ratio(_visits);

    /// <summary>How many ways out of states were taken.</summary>
    public CoverageRatio TakenTransitions => Ratio(_states.SelectMany(TakenOf));

    /// <summary>How many retriers ran their state again.</summary>
    public CoverageRatio UsedRetriers => Ratio(_states.SelectMany(RetriedOf));

    /// <summary>How many branches and item processors began.</summary>
    public CoverageRatio StartedScopes => Ratio(Scopes.Select(scope => scope.Started));

    /// <summary>How much of all these was covered.</summary>
    public CoverageRatio Total => EnteredStates + TakenTransitions + UsedRetriers + StartedScopes;

    /// <summary>What no run went through. The ways out of a state that was never entered are not listed.</summary>
    public IReadOnlyList<UncoveredPart> Uncovered => [.. UncoveredParts.Of(this)];

    /// <summary>Adds up the coverage of several runs.</summary>
    /// <param name="coverages">The coverages, of runs of the same definition.</param>
    /// <exception cref="ArgumentException">There are none, or they are of different definitions.</exception>
    public static Coverage Merge(params IEnumerable<Coverage> coverages)
    {
        ArgumentNullException.ThrowIfNull(coverages);
        Coverage? sum = null;
        foreach (var coverage in coverages)
        {
            sum ??= new(coverage._states, coverage._scopes);
            sum.Include(coverage);
        }

        return sum ?? throw new ArgumentException("There is no coverage to add up.", nameof(coverages));
    }

    /// <summary>The coverage of these runs and others.</summary>
    /// <param name="other">The coverage of other runs of the same definition.</param>
    /// <returns>The sum. This coverage stays as it is.</returns>
    /// <exception cref="ArgumentException">It is of another definition.</exception>
    public Coverage Add(Coverage other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Merge(this, other);
    }

    /// <summary>The coverage as a table for people: the states, then the sums, then what is uncovered.</summary>
    public string ToTable() => CoverageTable.Of(this);

    /// <summary>The coverage as JSON, with all counts.</summary>
    public JsonData ToJson() => CoverageJson.Of(this);

    /// <summary>The coverage in the format of lcov. States are functions, their ways out and retriers are branches.</summary>
    /// <param name="path">The path of the file with the definition, as the report is to name it.</param>
    /// <param name="definition">The text of the definition, which tells the lines.</param>
    /// <exception cref="ArgumentException">The text is no JSON object.</exception>
    public string ToLcov(string path, string definition) => LcovReport.Of(CoveredLines.Of(this, definition), path);

    /// <summary>The coverage in the XML format of Cobertura.</summary>
    /// <inheritdoc cref="ToLcov"/>
    public string ToCobertura(string path, string definition) => CoberturaReport.Of(CoveredLines.Of(this, definition), path);

    /// <summary>Gives the sums on one line.</summary>
    public override string ToString() =>
        $"States {EnteredStates}, transitions {TakenTransitions}, retriers {UsedRetriers}, branches and item processors {StartedScopes}";

    internal void Enter(StateRunner state) => _visits[state.Number]++;

    internal void Take(StateRunner state, int exit) => (_taken[state.Number] ??= new long[state.Exits.Count])[exit]++;

    internal void Retry(StateRunner state, int retrier) => (_retried[state.Number] ??= new long[state.Retriers.Count])[retrier]++;

    internal void Begin(LaneRunner scope) => _started[scope.Number]++;

    internal void Succeed(LaneRunner scope) => _succeeded[scope.Number]++;

    private StateCoverage Of(StateRunner state) => new(
        state.Name,
        state.Pointer,
        _visits[state.Number],
        [.. state.Exits.Select(exit => new TransitionCoverage(exit.Field, exit.TargetName, TakenOf(state)[exit.Number]))],
        [.. state.Retriers.Select((errors, i) => new RetrierCoverage($"Retry[{i}]", errors, RetriedOf(state)[i]))]);

    private long[] TakenOf(StateRunner state) => _taken[state.Number] ?? new long[state.Exits.Count];

    private long[] RetriedOf(StateRunner state) => _retried[state.Number] ?? new long[state.Retriers.Count];

    private ScopeCoverage Of(LaneRunner scope) => new(scope.Pointer, _started[scope.Number], _succeeded[scope.Number]);

    private static CoverageRatio Ratio(IEnumerable<long> counts)
    {
        var (covered, total) = (0, 0);
        foreach (var count in counts)
        {
            covered += count > 0 ? 1 : 0;
            total++;
        }

        return new(covered, total);
    }

    private void Include(Coverage other)
    {
        CheckSame(other);
        Sum(_visits, other._visits);
        Sum(_started, other._started);
        Sum(_succeeded, other._succeeded);
        for (var i = 0; i < _states.Count; i++)
        {
            Sum(ref _taken[i], other._taken[i]);
            Sum(ref _retried[i], other._retried[i]);
        }
    }

    private void CheckSame(Coverage other)
    {
        if (ReferenceEquals(_states, other._states))
        {
            return;
        }

        var differing = _states.Zip(other._states).FirstOrDefault(pair => !AreSame(pair.First, pair.Second));
        if (differing.First is not null || _states.Count != other._states.Count || _scopes.Count != other._scopes.Count)
        {
            var where = differing.First is null ? "They do not have the same states" : $"They differ at {differing.First.Pointer}";
            throw new ArgumentException($"The coverages are of different definitions. {where}.", nameof(other));
        }
    }

    private static bool AreSame(StateRunner left, StateRunner right) =>
        left.Pointer == right.Pointer
        && left.Exits.Select(exit => (exit.Field, exit.TargetName)).SequenceEqual(right.Exits.Select(exit => (exit.Field, exit.TargetName)))
        && left.Retriers.Count == right.Retriers.Count;

    private static void Sum(ref long[]? counts, long[]? others)
    {
        if (others is not null)
        {
            Sum(counts ??= new long[others.Length], others);
        }
    }

    private static void Sum(long[] counts, long[] others)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] += others[i];
        }
    }
}
