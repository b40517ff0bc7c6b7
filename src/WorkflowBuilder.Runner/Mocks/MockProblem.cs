namespace WorkflowBuilder.Runner;

/// <summary>One thing that is wrong with a mock file.</summary>
/// <param name="Pointer">The JSON Pointer of the place, such as <c>/MockedResponses/ChargeOk/0</c>; empty for the whole file.</param>
/// <param name="Location">The line and column of the place.</param>
/// <param name="Message">What is wrong, in full sentences.</param>
public sealed record MockProblem(string Pointer, SourceLocation Location, string Message)
{
    /// <summary>Gives the problem on one line: place, pointer, message.</summary>
    public override string ToString()
    {
        var place = Location.File.Length > 0 ? $"{Location}: " : $"line {Location.Line}, column {Location.Column}: ";
        return $"{place}{(Pointer.Length > 0 ? $"{Pointer}: " : "")}{Message}";
    }
}
