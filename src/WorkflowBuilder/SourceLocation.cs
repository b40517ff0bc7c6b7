namespace WorkflowBuilder;

/// <summary>A place in a source file: the C# line that created a state, or a place in an <c>.asl.json</c> file.</summary>
/// <param name="File">The path of the file; empty where it is not known.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1 in characters; 0 where only the line is known.</param>
public readonly record struct SourceLocation(string File, int Line, int Column = 0)
{
    /// <summary>Gives the place as <c>File.cs:12</c> or <c>file.asl.json:3:7</c>, with the name of the file only.</summary>
    public override string ToString()
    {
        // A path recorded on Windows may be read on Linux, where Path.GetFileName does not know the backslash.
        var name = File[(File.LastIndexOfAny(['/', '\\']) + 1)..];
        return Column > 0 ? $"{name}:{Line}:{Column}" : $"{name}:{Line}";
    }
}
