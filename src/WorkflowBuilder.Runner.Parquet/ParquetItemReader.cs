using Parquet;
using Parquet.Meta;
using Parquet.Serialization;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Reads Parquet files with Parquet.Net, one row group at a time, which is in memory as a whole.</summary>
public sealed class ParquetItemReader : IParquetReader
{
    private static readonly ParquetOptions Options = new() { UseDateOnlyTypeForDates = true };

    /// <summary>How many values a row group may have, which is about its rows times its columns. A file with a larger one is refused where it comes to it.</summary>
    /// <value>20 million.</value>
    public long MaxRowGroupValues { get; init; } = 20_000_000;

    /// <inheritdoc/>
    public IEnumerable<JsonData> ReadRows(Stream file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Read(file);
    }

    private IEnumerable<JsonData> Read(Stream file)
    {
        var sizes = SizesOfGroups(file);
        for (var group = 0; group < sizes.Length; group++)
        {
            CheckSize(group, sizes[group]);
            foreach (var row in ReadGroup(file, group))
            {
                yield return row;
            }
        }
    }

    private void CheckSize(int group, long size)
    {
        if (size > MaxRowGroupValues)
        {
            throw new InvalidDataException(
                $"Row group {group} has {size} values, and {MaxRowGroupValues} may be in memory. Write smaller row groups, or set MaxRowGroupValues.");
        }
    }

    private static long[] SizesOfGroups(Stream file) => Checked(async () =>
    {
        await using var reader = await ParquetReader.CreateAsync(file, leaveStreamOpen: true);
        return reader.Metadata!.RowGroups.Select(SizeOf).ToArray();
    });

    // A column of lists has more values than rows.
    private static long SizeOf(RowGroup group) =>
        Math.Max(group.NumRows, group.Columns.Sum(column => Math.Max(group.NumRows, column.MetaData?.NumValues ?? 0)));

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
