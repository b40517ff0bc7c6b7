using System.Globalization;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>What S3 lists of an object.</summary>
/// <param name="Key">The key.</param>
/// <param name="Path">The file it is. It is read only where its ETag is shown.</param>
/// <param name="LastModified">When it was written.</param>
/// <param name="Size">Its size in bytes.</param>
internal sealed record S3Object(string Key, string Path, DateTimeOffset LastModified, long Size)
{
    /// <summary>The item a Map state gets: <c>{"Etag", "Key", "LastModified", "Size", "StorageClass"}</c>.</summary>
    public JsonData ToData() => JsonData.EmptyObject
        .With("Etag", JsonData.From($"\"{ETag.Of(this)}\""))
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
