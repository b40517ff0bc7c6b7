using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Intrinsics;

/// <summary>One evaluation: what it can read, and what it may cost.</summary>
internal sealed class IntrinsicRun(StateData data, IntrinsicOptions options) : QueryRun(options.Limits, options.TimeProvider)
{
    private Random? _random;

    public StateData Data { get; } = data;

    public Random Random => _random ??= options.CreateRandom();

    /// <summary>The value as compact JSON.</summary>
    /// <exception cref="IntrinsicFault">The text is too long to make.</exception>
    public string Text(in JsonData value)
    {
        Require(MakeText(value, out var text));
        return text;
    }

    /// <summary>Counts steps; one for each call, item and value.</summary>
    /// <exception cref="IntrinsicFault">There are no more to take, or the time is over.</exception>
    public void Count(long steps = 1) => Require(Spend(steps));

    /// <summary>Counts the work on a text.</summary>
    /// <exception cref="IntrinsicFault">There are no more steps to take, or the time is over.</exception>
    public void CountCharacters(long length) => Require(SpendOnText(length));

    /// <exception cref="IntrinsicFault">The text is too long to make.</exception>
    public void CheckLength(long length) => Require(length > Limits.MaxSize ? QueryLimit.MaxSize : QueryLimit.None);

    /// <exception cref="IntrinsicFault">The array is too large to make.</exception>
    public void CheckItems(long count) => Require(count > Limits.MaxItems ? QueryLimit.MaxItems : QueryLimit.None);

    /// <exception cref="IntrinsicFault">A limit is reached.</exception>
    public void Require(QueryLimit reached)
    {
        if (reached != QueryLimit.None)
        {
            throw IntrinsicFault.Stopped(Describe(reached));
        }
    }
}
