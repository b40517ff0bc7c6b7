using Parquet;
using Parquet.Serialization;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Reads Parquet files with Parquet.Net, one row group at a time.</summary>
public sealed class ParquetItemReader : IParquetReader
{
    private static readonly ParquetOptions Options = new() { UseDateOnlyTypeForDates = true };

    /// <inheritdoc/>
    public IEnumerable<JsonData> ReadRows(Stream file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Read(file);
    }

    private static IEnumerable<JsonData> Read(Stream file)
    {
        var groups = CountGroups(file);
        for (var group = 0; group < groups; group++)
        {
            foreach (var row in ReadGroup(file, group))
            {
                yield return row;
            }
        }
    }

    private static int CountGroups(Stream file) => Checked(async () =>
    {
        await using var reader = await ParquetReader.CreateAsync(file, leaveStreamOpen: true);
        return reader.RowGroupCount;
    });

    private static IEnumerable<JsonData> ReadGroup(Stream file, int group)
    {
        var read = Checked(() => ParquetSerializer.DeserializeUntypedAsync(file, Options, group));
        var columns = read.Schema.Fields.Select(field => field.Name).ToArray();
        return read.Data.Select(row => ToItem(row, columns));
    }

    // The library leaves out what is null.
    private static JsonData ToItem(Dictionary<string, object> row, string[] columns) => JsonData.From(
        columns.Select(name => new KeyValuePair<string, JsonData>(name, ParquetValue.ToData(row.TryGetValue(name, out var value) ? value : null))));

    // The library answers a broken file with whatever goes wrong first, from InvalidOperationException to IndexOutOfRangeException.
    private static T Checked<T>(Func<Task<T>> read)
    {
        try
        {
            return read().GetAwaiter().GetResult();
        }
        catch (Exception failure) when (failure is not (OutOfMemoryException or OperationCanceledException))
        {
            throw new InvalidDataException($"The file is no valid Parquet file: {failure.Message}", failure);
        }
    }
}
