namespace WorkflowBuilder;

/// <summary>Where the names of the columns of a CSV file come from.</summary>
public sealed class CsvHeaders
{
    private static readonly CsvHeaders FirstRow = new(null);

    private CsvHeaders(IReadOnlyList<string>? headers) => Headers = headers;

    /// <summary>The names, or <see langword="null"/> for those in the first row.</summary>
    public IReadOnlyList<string>? Headers { get; }

    /// <summary>The names are in the first row.</summary>
    public static CsvHeaders UseFirstRow() => FirstRow;

    /// <summary>The names are these, and the first row is data.</summary>
    /// <param name="headers">The names, at least one.</param>
    /// <exception cref="ArgumentException">There is no name.</exception>
    public static CsvHeaders Use(params ReadOnlySpan<string> headers) => headers.IsEmpty
        ? throw new ArgumentException("A CSV file without header row needs at least one column name.", nameof(headers))
        : new([.. headers]);
}
