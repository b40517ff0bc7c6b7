using CsvHelper;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>The columns of a CSV file, in the order in which AWS shows them in an item: that of a <c>java.util.HashMap</c>.</summary>
internal sealed class CsvColumns
{
    private readonly (string Name, int Index)[] _columns;
    private readonly KeyValuePair<string, JsonData>[] _members;

    public CsvColumns(IReadOnlyList<string> headers)
    {
        var buckets = 16;
        while (headers.Count * 4L > buckets * 3L)
        {
            buckets *= 2;
        }

        _columns = [.. headers.Select((name, index) => (name, index)).OrderBy(column => BucketOf(column.name, buckets))];
        _members = new KeyValuePair<string, JsonData>[_columns.Length];
    }

    /// <summary>The row the reader stands on.</summary>
    public JsonData ToItem(CsvReader row)
    {
        for (var i = 0; i < _columns.Length; i++)
        {
            var (name, index) = _columns[i];
            _members[i] = new(name, JsonData.From(index < row.FieldCount ? row.GetString(index) : ""));
        }

        return JsonData.From(_members);
    }

    private static int BucketOf(string name, int buckets)
    {
        var hash = name.Aggregate(0, (sum, letter) => unchecked((31 * sum) + letter));
        return (hash ^ (hash >>> 16)) & (buckets - 1);
    }
}
