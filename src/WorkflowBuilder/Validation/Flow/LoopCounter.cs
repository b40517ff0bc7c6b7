using System.Text.Json;
using WorkflowBuilder.Asl;
using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder;

/// <summary>
/// A variable that decides how many rounds a loop makes: a literal before the loop, counted in each round, and compared with a literal where the loop is left.
/// </summary>
internal sealed class LoopCounter
{
    private readonly int _countedAt;
    private readonly double _roundsBefore;
    private readonly double _roundsAfter;

    private LoopCounter(int[] round, int countedAt, double roundsBefore, double roundsAfter) =>
        (Round, _countedAt, _roundsBefore, _roundsAfter) = (round, countedAt, roundsBefore, roundsAfter);

    /// <summary>The states of a round in their order. The last is the Choice that looks at the counter.</summary>
    public int[] Round { get; }

    /// <summary>Finds the counter of a loop that has only one way round.</summary>
    public static LoopCounter? Find(ValidationContext context, Loop loop)
    {
        foreach (var state in loop.States)
        {
            if (state.State is ChoiceState { Choices: [var rule], Default: { } otherwise, HasAllRules: true } choice
                && StaysIn(loop, state, rule.Next) is var isRuleOnwards && isRuleOnwards != StaysIn(loop, state, otherwise)
                && Compared(context, state, choice, rule) is { Variable: ['$', .. var name] } comparison
                && CounterOf(context, loop, name, state, isRuleOnwards ? rule : choice) is var (counting, start, step))
            {
                // Where there are several ways round, there are for every state of the loop.
                if (RoundTo(loop, state) is not { } round)
                {
                    return null;
                }

                // What the Choice counts on the way onwards, it has not counted when it first looks.
                var leaving = (isRuleOnwards ? comparison.False : comparison.True).Numbers;
                var countedAt = counting == state ? -1 : Array.IndexOf(round, counting.Index);
                return RoundsUntil(leaving, start + step, step) is { } before && RoundsUntil(leaving, start, step) is { } after
                    ? new(round, countedAt, before, after)
                    : null;
            }
        }

        return null;
    }

    /// <summary>Gives how often the Choice leads on in the loop before it leads out, where the loop is entered at a place of the round.</summary>
    public double RoundsFrom(int place) => place <= _countedAt ? _roundsBefore : _roundsAfter;

    /// <summary>Gives the first step with which the counter is in a set; <see langword="null"/> where it never is.</summary>
    private static double? RoundsUntil(IntervalSet<double> leaving, double start, double step)
    {
        double? rounds = null;
        foreach (var end in leaving.Ends.Prepend(start))
        {
            // Where the set begins or ends, or just behind that. To a very large number one more adds nothing.
            var there = Math.Floor((end - start) / step);
            foreach (var candidate in (ReadOnlySpan<double>)[there, there + 1])
            {
                if (candidate >= 0 && !(candidate >= rounds) && leaving.Contains(start + (candidate * step)))
                {
                    rounds = candidate;
                }
            }
        }

        return rounds;
    }

    private static ChoiceCondition.Comparison? Compared(ValidationContext context, StateContext state, ChoiceState choice, ChoiceRule rule) =>
        (state.Language == QueryLanguage.JsonPath
            ? new ConditionReader(choice).Read(rule)
            : ExpressionReader.Read(rule, context.ExpressionAt(rule.Syntax.Find("Condition"))?.Expression)) as ChoiceCondition.Comparison;

    /// <summary>Gives the state that counts, where the counter begins, and what is added to it, if nothing else sets it.</summary>
    /// <param name="context">The definition.</param>
    /// <param name="loop">The loop.</param>
    /// <param name="name">The name of the variable.</param>
    /// <param name="choice">The Choice that looks at it.</param>
    /// <param name="onwards">What assigns variables where the Choice leads on in the loop: its rule, or itself for Default.</param>
    private static (StateContext Counting, double Start, double Step)? CounterOf(
        ValidationContext context, Loop loop, string name, StateContext choice, AslNode onwards)
    {
        Assignment? start = null, count = null;
        foreach (var assignment in context.AssignmentsOf(name))
        {
            if (assignment.State.Scope != choice.Scope || assignment.Owner != (assignment.State == choice ? onwards : assignment.State.State))
            {
                return null;
            }

            ref var found = ref loop.Has(assignment.State.Index) ? ref count : ref start;
            if (found is not null)
            {
                return null;
            }

            found = assignment;
        }

        return start is { } first && count is { } next
            && context.Variables.KnowsAssignments
            && (next.State == choice || (next.State.State is not ChoiceState && !MayFail(loop, next.State)))
            && first.Member.Value is { Type: JsonTokenType.Number } literal && Whole(literal.ToElement().GetDouble()) is { } from
            && Whole(StepOf(context, next)) is { } step and not 0
                ? (next.State, from, step)
                : null;
    }

    /// <summary>Gives what an assignment adds to its own variable.</summary>
    private static double? StepOf(ValidationContext context, Assignment assignment)
    {
        var (value, variable) = (assignment.Member.Value, $"${assignment.Name}");
        if (assignment.Member.Name != assignment.Name)
        {
            return value.Text is { } text && new PathParse(text).Intrinsic is { Paths: [{ Text: var path }] } call && path == variable
                && call.Call is { Function.Name: "States.MathAdd", Arguments: [PathArgument, LiteralArgument added] }
                && added.Value.TryGetDouble(out var step)
                    ? step
                    : null;
        }

        return assignment.State.Language == QueryLanguage.Jsonata
            && context.ExpressionAt(value)?.Expression?.Syntax is { Kind: SyntaxKind.Binary, Text: "+" or "-", Predicates: null, Group: null } sum
            && SyntaxNames.Of(sum.Left!) == variable
            && sum.Right is { Kind: SyntaxKind.Number, Predicates: null } number && number.Value.TryGetDouble(out var difference)
                ? sum.Text == "+" ? difference : -difference
                : null;
    }

    // Other numbers may not add up to what they should.
    private static double? Whole(double? number) => number is { } value && double.IsInteger(value) && Math.Abs(value) <= int.MaxValue ? value : null;

    private static bool StaysIn(Loop loop, StateContext state, string? next) =>
        next is not null && state.Scope.Find(next) is { Index: var target } && loop.Has(target);

    /// <summary>Whether the loop goes on after an error of a state, which then has assigned nothing.</summary>
    private static bool MayFail(Loop loop, StateContext state)
    {
        foreach (var edge in loop.EdgesOf(state))
        {
            if (edge.Kind == FlowEdgeKind.Catch && loop.Has(edge.Target))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gives the states from behind a state up to it; <see langword="null"/> where there are several ways.</summary>
    private static int[]? RoundTo(Loop loop, StateContext last)
    {
        var round = new int[loop.States.Count];
        var state = last;
        for (var i = 0; i < round.Length; i++)
        {
            var next = -1;
            foreach (var edge in loop.EdgesOf(state))
            {
                if (loop.Has(edge.Target))
                {
                    if (next >= 0 && next != edge.Target)
                    {
                        return null;
                    }

                    next = edge.Target;
                }
            }

            round[i] = next;
            state = last.Scope.States[next];
        }

        return round;
    }
}
