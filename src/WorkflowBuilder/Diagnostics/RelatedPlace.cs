namespace WorkflowBuilder;

/// <summary>A place that has to do with a <see cref="Diagnostic"/>.</summary>
/// <param name="Message">What is there, in a full sentence.</param>
/// <param name="Pointer">The JSON Pointer of the place in the definition.</param>
public sealed record RelatedPlace(string Message, string Pointer)
{
    /// <summary>The place in the C# code or in the file that was read.</summary>
    /// <value>The default is <see langword="null"/>: the place is not known.</value>
    public SourceLocation? Location { get; init; }
}
