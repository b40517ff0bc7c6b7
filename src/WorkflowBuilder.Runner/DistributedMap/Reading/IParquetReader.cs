using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Reads Parquet files. The package <c>WorkflowBuilder.Runner.Parquet</c> has one that does.</summary>
public interface IParquetReader
{
    /// <summary>Reads the rows of a file, one after the other, so that a file larger than the memory can be read.</summary>
    /// <param name="file">The file. It can seek, and it stays open.</param>
    /// <returns>An object for each row, with a member for each column.</returns>
    /// <exception cref="InvalidDataException">The file is no valid Parquet file.</exception>
    IEnumerable<JsonData> ReadRows(Stream file);
}
