using System.Runtime.CompilerServices;

namespace WorkflowBuilder;

/// <summary>Adds retriers and catchers to the states whose errors can be handled; each method returns the state in its own type.</summary>
public static class ErrorHandlingExtensions
{
    /// <summary>Runs the state again when it fails.</summary>
    /// <param name="state">The state.</param>
    /// <param name="retry">Which errors, how often and how soon. Left out: every error, 3 times, after 1, 2 and 4 seconds.</param>
    /// <param name="file">Filled in by the compiler: the file of the call.</param>
    /// <param name="line">Filled in by the compiler: the line of the call.</param>
    /// <returns>The same state.</returns>
    /// <remarks>
    /// Retriers are tried in the order they were added, each with its own count of attempts; one for <see cref="Errors.All"/> is moved to the end.
    /// See <see href="https://states-language.net/spec.html#errors"/>.
    /// </remarks>
    /// <exception cref="ArgumentException">The errors are empty, or <see cref="Errors.All"/> stands beside others.</exception>
    /// <example>
    /// <code>
    /// charge.AddRetry(new Retry { Errors = [Errors.Timeout], MaxAttempts = 5, MaxDelay = TimeSpan.FromMinutes(1) });
    /// </code>
    /// </example>
    public static TState AddRetry<TState>(
        this TState state, Retry? retry = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where TState : IRetryable
    {
        ArgumentNullException.ThrowIfNull(state);
        retry ??= new();
        CheckErrors(retry.Errors, state, new(file, line));
        state.ErrorHandling.Add(retry);
        return state;
    }

    /// <summary>Goes to <paramref name="handler"/> when the state fails and is not retried (any more).</summary>
    /// <param name="state">The state.</param>
    /// <param name="handler">Where to go.</param>
    /// <param name="catch">Which errors, and what to do with the description of the error. Left out: every error, whose description replaces the input.</param>
    /// <param name="file">Filled in by the compiler: the file of the call.</param>
    /// <param name="line">Filled in by the compiler: the line of the call.</param>
    /// <returns>The same state.</returns>
    /// <remarks>Catchers are tried in the order they were added; one for <see cref="Errors.All"/> is moved to the end.</remarks>
    /// <exception cref="ArgumentException">The errors are empty, or <see cref="Errors.All"/> stands beside others.</exception>
    public static TState AddCatch<TState>(
        this TState state, IChainable handler, Catch? @catch = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where TState : IRetryable
    {
        ArgumentNullException.ThrowIfNull(state);
        var place = new SourceLocation(file, line);
        if (handler is null)
        {
            throw new ArgumentNullException(
                nameof(handler), $"The error handler of \"{state.Id}\" cannot be null ({place}). Create the state before adding it.");
        }

        @catch ??= new();
        CheckErrors(@catch.Errors, state, place);
        state.ErrorHandling.Add(@catch, handler.StartState);
        return state;
    }

    private static void CheckErrors(IReadOnlyList<string> errors, IChainable state, SourceLocation place)
    {
        if (errors is not { Count: > 0 })
        {
            throw new ArgumentException(
                $"A list of errors of \"{state.Id}\" is empty ({place}). Name an error, or leave the list out for all of them.", nameof(errors));
        }

        if (errors.Count > 1 && errors.Contains(Errors.All))
        {
            throw new ArgumentException(
                $"{Errors.All} of \"{state.Id}\" stands beside other errors ({place}). Leave the others out; it matches them too.", nameof(errors));
        }
    }
}
