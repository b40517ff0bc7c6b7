namespace WorkflowBuilder;

/// <summary>An edit of a definition that cures what a <see cref="Diagnostic"/> says.</summary>
/// <param name="Title">What the edit does, such as <c>Write "Next"</c>.</param>
/// <param name="Pointer">The JSON Pointer of the value that is replaced, or whose name is.</param>
/// <param name="NewText">The text that takes the place: JSON, quotes included.</param>
public sealed record SuggestedFix(string Title, string Pointer, string NewText)
{
    /// <summary>Where the replaced text begins in the file.</summary>
    /// <value>The default is <see langword="null"/>: the definition was not read from a file.</value>
    public SourceLocation? Start { get; init; }

    /// <summary>Where the replaced text ends in the file.</summary>
    /// <value>The default is <see langword="null"/>: the definition was not read from a file.</value>
    public SourceLocation? End { get; init; }
}
