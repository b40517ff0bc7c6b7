namespace WorkflowBuilder.Queries;

/// <summary>A text that is no path or no intrinsic function, with the place where that shows.</summary>
public sealed class QueryFormatException : FormatException
{
    internal QueryFormatException(string message, int position)
        : base(message) => Position = position;

    /// <summary>How many characters (UTF-16 units) of the text lie before the place.</summary>
    public int Position { get; }
}
