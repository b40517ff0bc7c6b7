using System.Text;
using CsvHelper;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>The rows of a CSV file, each as an object of texts. A row may be short, then texts are empty, or long, then the rest is left out.</summary>
internal static class CsvItems
{
    private const int LargestHeaders = 10 * 1024;

    public static IEnumerable<JsonData> Of(Stream stream, ReaderConfig config)
    {
        using var reader = CsvReader.Create(stream, Options(config), leaveOpen: true);
        var columns = config.CsvHeaders is { } given ? new CsvColumns(Checked(given)) : null;
        var hasRows = columns is not null;
        while (reader.Read())
        {
            if (columns is null)
            {
                columns = new(Checked(Fields(reader)));
                continue;
            }

            hasRows = true;
            yield return columns.ToItem(reader);
        }

        if (columns is not null && !hasRows)
        {
            throw ItemReaderFailed.OnlyHeaders();
        }
    }

    private static CsvReaderOptions Options(ReaderConfig config) => new()
    {
        HasHeader = false,
        Separator = config.CsvDelimiter,
        DetectSeparatorHint = false,
        SkipEmptyLines = true,
        MaxRecordSize = StreamBuffer.LargestItem,
        OnMalformedRecord = record =>
        {
            if (record.Reason == CsvMalformedReason.UnterminatedQuote)
            {
                throw ItemReaderFailed.OpenQuote();
            }
        },
    };

    private static string[] Fields(CsvReader reader)
    {
        var fields = new string[reader.FieldCount];
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = reader.GetString(i);
        }

        return fields;
    }

    private static IReadOnlyList<string> Checked(IReadOnlyList<string> headers)
    {
        if (headers.Sum(Encoding.UTF8.GetByteCount) + headers.Count - 1 > LargestHeaders)
        {
            throw ItemReaderFailed.HeadersTooLarge(LargestHeaders);
        }

        return headers.Distinct(StringComparer.Ordinal).Count() == headers.Count ? headers : throw ItemReaderFailed.DuplicateHeaders();
    }
}
