namespace WorkflowBuilder.Runner;

/// <summary>The causes of <c>States.ItemReaderFailed</c>, in the words of AWS where they are known.</summary>
internal static class ItemReaderFailed
{
    public static StatesException NotIterable() => Failure("Attempting to map over non-iterable node.");

    public static StatesException DuplicateHeaders() => Failure("CSV headers cannot contain duplicates.");

    public static StatesException OnlyHeaders() => Failure("The file contains only CSV headers and no data.");

    public static StatesException HeadersTooLarge(int largest) => Failure($"The CSV headers are larger than {largest} bytes.");

    public static StatesException OpenQuote() => Failure("A quoted field of the CSV file is not closed.");

    public static StatesException ItemTooLarge(int largest) => Failure($"An item of the data set is larger than {largest} bytes.");

    public static StatesException ExpandsTooMuch() => Failure("The compressed object expands to an unreasonable size.");

    public static StatesException Malformed(string format, string why) => Failure($"The object is no valid {format}: {why}");

    public static StatesException MissingParameter(string name) => Failure($"The field '{name}' is required but was missing.");

    public static StatesException Unsupported(string what) => Failure($"{what} is not supported.");

    public static StatesException NoFolder() => Failure(S3Folder.Missing);

    public static StatesException NoParquet() =>
        Failure("Parquet files need the package WorkflowBuilder.Runner.Parquet. Reference it and set RunOptions.ParquetReader to its ParquetItemReader, or run wfb as a .NET tool; the native wfb cannot read them.");

    public static StatesException Of(S3Exception refusal) => Failure(refusal.Cause);

    private static StatesException Failure(string cause) => new(Errors.ItemReaderFailed, cause);
}
