using System.Runtime.CompilerServices;

namespace WorkflowBuilder;

/// <summary>
/// Takes the first rule whose condition holds, or the default. It has no <c>Next</c>: its branches go on by themselves, and
/// <see cref="Afterwards"/> joins them again.
/// </summary>
/// <remarks>See <see href="https://states-language.net/spec.html#choice-state"/>.</remarks>
/// <example>
/// <code>
/// var choice = new Choice("Job Complete?")
///     .When(Condition.StringEquals("$.status", "FAILED"), jobFailed)
///     .When(Condition.StringEquals("$.status", "SUCCEEDED"), finalStatus)
///     .Otherwise(waitX);
/// </code>
/// </example>
public class Choice : AssigningState
{
    private readonly List<ChoiceBranch> _branches = [];
    private State? _default;
    private SourceLocation _defaultPlace;

    /// <summary>Creates a Choice state.</summary>
    /// <param name="name">The name of the state, 1 to 80 characters.</param>
    /// <param name="file">Filled in by the compiler: the file of the call.</param>
    /// <param name="line">Filled in by the compiler: the line of the call.</param>
    public Choice(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, file, line)
    {
    }

    /// <summary>Joins the open ends of the branches, so that one state can follow them all.</summary>
    /// <param name="options">Which ends to join.</param>
    /// <returns>A chain that starts with this state and ends with every open end of its branches.</returns>
    /// <remarks>It joins the ends that are there, so add all rules before.</remarks>
    /// <exception cref="InvalidOperationException"><see cref="AfterwardsOptions.IncludeOtherwise"/> is set and the state has a default.</exception>
    public Chain Afterwards(AfterwardsOptions? options = null)
    {
        options ??= new();
        var ends = FindReachableEndStates(this, new() { IncludeErrorHandlers = options.IncludeErrorHandlers });
        List<INextable> open = [.. FilterNextables(ends)];
        if (options.IncludeOtherwise)
        {
            if (_default is not null)
            {
                throw new InvalidOperationException(
                    $"State {this} has the default \"{_default.Name}\" (set at {_defaultPlace}), so Afterwards cannot include an Otherwise. " +
                    "Drop one of the two.");
            }

            open.Add(new OtherwiseEnd(this));
        }

        return Chain.Custom(this, open, this);
    }

    internal void AddBranch(Condition condition, IChainable next, ChoiceTransitionOptions? options, SourceLocation place)
    {
        if (condition is null || next is null)
        {
            throw new ArgumentNullException(
                condition is null ? nameof(condition) : nameof(next),
                $"A rule of state {this} lacks its {(condition is null ? "condition" : "next state")} ({place}). Give it both a condition and a next state.");
        }

        _branches.Add(new(condition, next.StartState, options));
    }

    internal void SetDefault(State next, SourceLocation place)
    {
        if (_default is not null)
        {
            throw new InvalidOperationException(
                $"State {this} already has the default \"{_default.Name}\" (set at {_defaultPlace}), so \"{next.Name}\" cannot be it too ({place}). " +
                "Keep one Otherwise.");
        }

        _default = next;
        _defaultPlace = place;
    }

    internal override IEnumerable<State> Targets(bool includeErrorHandlers) =>
        _default is null ? _branches.Select(branch => branch.Next) : _branches.Select(branch => branch.Next).Append(_default);

    internal override bool IsOpenEndTarget(State target) => target == _default;

    internal override void Describe(StateFields fields)
    {
        base.Describe(fields);
        fields.Add(AslField.Type, "Choice");
        fields.Add(AslField.Choices, _branches.ConvertAll(branch => branch.Describe()));
        fields.Add(AslField.Default, _default);
    }
}
