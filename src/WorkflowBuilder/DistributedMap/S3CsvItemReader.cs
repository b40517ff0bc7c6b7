namespace WorkflowBuilder;

/// <summary>Reads the rows of a CSV file; each item is an object with a member for each column.</summary>
public sealed class S3CsvItemReader() : S3FileItemReader("CSV")
{
    /// <summary>Where the names of the columns come from.</summary>
    /// <value>The default is the first row.</value>
    public CsvHeaders CsvHeaders { get; init; } = CsvHeaders.UseFirstRow();

    /// <summary>What stands between the columns.</summary>
    /// <value>The default is <see langword="null"/>: a comma.</value>
    public CsvDelimiter? CsvDelimiter { get; init; }

    private protected override void DescribeConfig(AslObject config)
    {
        base.DescribeConfig(config);
        config.Add("CSVDelimiter", CsvDelimiter?.ToString().ToUpperInvariant());
        config.Add("CSVHeaderLocation", CsvHeaders.Headers is null ? "FIRST_ROW" : "GIVEN");
        config.Add("CSVHeaders", CsvHeaders.Headers);
    }
}
