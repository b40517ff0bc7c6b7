using System.Runtime.CompilerServices;

namespace WorkflowBuilder;

/// <summary>Adds the rules of a <see cref="Choice"/>; each method returns the Choice in its own type.</summary>
public static class ChoiceExtensions
{
    /// <summary>Goes to <paramref name="next"/> when <paramref name="condition"/> holds and no rule before it did.</summary>
    /// <param name="choice">The Choice.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="next">Where to go.</param>
    /// <param name="options">A comment, variables and output of the rule.</param>
    /// <param name="file">Filled in by the compiler: the file of the call.</param>
    /// <param name="line">Filled in by the compiler: the line of the call.</param>
    /// <returns>The same Choice.</returns>
    public static TChoice When<TChoice>(
        this TChoice choice,
        Condition condition,
        IChainable next,
        ChoiceTransitionOptions? options = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        where TChoice : Choice
    {
        ArgumentNullException.ThrowIfNull(choice);
        choice.AddBranch(condition, next, options, new(file, line));
        return choice;
    }

    /// <summary>Goes to <paramref name="next"/> when no rule holds. Without it, such an execution fails with <c>States.NoChoiceMatched</c>.</summary>
    /// <param name="choice">The Choice.</param>
    /// <param name="next">Where to go.</param>
    /// <param name="file">Filled in by the compiler: the file of the call.</param>
    /// <param name="line">Filled in by the compiler: the line of the call.</param>
    /// <returns>The same Choice.</returns>
    /// <exception cref="InvalidOperationException">The Choice has a default already.</exception>
    public static TChoice Otherwise<TChoice>(
        this TChoice choice, IChainable next, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where TChoice : Choice
    {
        ArgumentNullException.ThrowIfNull(choice);
        var place = new SourceLocation(file, line);
        if (next is null)
        {
            throw new ArgumentNullException(nameof(next), $"The default of state {choice} cannot be null ({place}). Create the state before linking it.");
        }

        choice.SetDefault(next.StartState, place);
        return choice;
    }
}
