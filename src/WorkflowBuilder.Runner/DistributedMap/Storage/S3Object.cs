using System.Globalization;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>What S3 lists of an object.</summary>
internal sealed record S3Object(string Key, string ETag, DateTimeOffset LastModified, long Size)
{
    /// <summary>The item a Map state gets: <c>{"Etag", "Key", "LastModified", "Size", "StorageClass"}</c>.</summary>
    public JsonData ToData() => JsonData.EmptyObject
        .With("Etag", JsonData.From($"\"{ETag}\""))
        .With("Key", JsonData.From(Key))
        .With("LastModified", JavaSeconds(LastModified))
        .With("Size", JsonData.From(Size))
        .With("StorageClass", JsonData.From("STANDARD"));

    // A number of seconds as Java shows a double: 1.790204286E9.
    private static JsonData JavaSeconds(DateTimeOffset time)
    {
        var text = Math.Max(0, time.ToUnixTimeSeconds()).ToString(CultureInfo.InvariantCulture);
        if (text.Length <= 7)
        {
            return JsonData.Parse(text + ".0");
        }

        var decimals = text[1..].TrimEnd('0');
        return JsonData.Parse($"{text[0]}.{(decimals.Length == 0 ? "0" : decimals)}E{text.Length - 1}");
    }
}
