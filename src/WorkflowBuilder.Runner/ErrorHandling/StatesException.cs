namespace WorkflowBuilder.Runner;

/// <summary>
/// An error of the language, on its way to the base of the state runners, which makes a transition of it. It never leaves the runner.
/// </summary>
/// <param name="error">The name, such as <c>States.Runtime</c>.</param>
/// <param name="cause">What happened, in the words of AWS.</param>
internal sealed class StatesException(string error, string? cause = null) : Exception($"{error}: {cause}")
{
    public string Error { get; } = error;

    public string? Cause { get; } = cause;

    /// <summary>The field whose JSONata expression failed; <see langword="null"/> where it was none.</summary>
    public string? Location { get; init; }
}
