namespace WorkflowBuilder;

/// <summary>What stands between the columns of a CSV file.</summary>
public enum CsvDelimiter
{
    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A vertical bar.</summary>
    Pipe,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>A blank.</summary>
    Space,

    /// <summary>A tab.</summary>
    Tab,
}
