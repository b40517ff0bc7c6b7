using System.Collections;
using System.Globalization;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Makes JSON of the values of Parquet columns.</summary>
internal static class ParquetValue
{
    public static JsonData ToData(object? value) => value switch
    {
        null => JsonData.Null,
        string text => JsonData.From(text),
        bool truth => JsonData.From(truth),
        float number => Number(number),
        double number => Number(number),
        DateTime time => JsonData.From(Time(time)),
        DateOnly date => JsonData.From(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        byte[] bytes => JsonData.From(Convert.ToBase64String(bytes)),
        ReadOnlyMemory<char> text => JsonData.From(text.ToString()),
        ReadOnlyMemory<byte> bytes => JsonData.From(Convert.ToBase64String(bytes.Span)),
        IDictionary members => Members(members),
        IEnumerable items => JsonData.From(items.Cast<object?>().Select(ToData).ToArray()),
        sbyte or byte or short or ushort or int or uint or long or ulong or decimal or System.Numerics.BigInteger =>
            JsonData.Parse(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)),
        IFormattable other => JsonData.From(other.ToString(null, CultureInfo.InvariantCulture)),
        _ => JsonData.From(value.ToString()),
    };

    private static JsonData Members(IDictionary members)
    {
        var named = new List<KeyValuePair<string, JsonData>>();
        for (var entries = members.GetEnumerator(); entries.MoveNext();)
        {
            named.Add(new(Convert.ToString(entries.Key, CultureInfo.InvariantCulture)!, ToData(entries.Value)));
        }

        return JsonData.From(named);
    }

    private static JsonData Number(double number) => double.IsFinite(number) ? JsonData.From(number) : JsonData.Null;

    private static JsonData Number(float number) =>
        float.IsFinite(number) ? JsonData.From(double.Parse(number.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)) : JsonData.Null;

    private static string Time(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
}
