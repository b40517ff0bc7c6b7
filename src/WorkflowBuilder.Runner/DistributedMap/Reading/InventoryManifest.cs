using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>What the <c>manifest.json</c> of an S3 Inventory report says.</summary>
/// <param name="FileFormat"><c>CSV</c> or <c>Parquet</c>.</param>
/// <param name="Columns">The names of the columns of CSV files, which have no row of them.</param>
/// <param name="Files">The files of the report.</param>
internal sealed record InventoryManifest(string FileFormat, IReadOnlyList<string> Columns, IReadOnlyList<S3Location> Files)
{
    private const string Format = "S3 Inventory manifest";

    public static InventoryManifest From(JsonData manifest, string bucketOfManifest)
    {
        var bucket = manifest["destinationBucket"] is { IsString: true } arn ? S3Location.BucketOf(arn.GetString()) : bucketOfManifest;
        var listed = manifest["files"];
        if (!listed.IsArray)
        {
            throw ItemReaderFailed.Malformed(Format, "it has no list of files.");
        }

        var files = new List<S3Location>();
        foreach (var file in listed.Items)
        {
            files.Add(new(bucket, Text(file, "key")));
        }

        var format = Text(manifest, "fileFormat");
        var columns = format == "CSV" ? Text(manifest, "fileSchema") : "";
        return new(format, columns.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), files);
    }

    private static string Text(JsonData data, string name) =>
        data[name] is { IsString: true } text ? text.GetString() : throw ItemReaderFailed.Malformed(Format, $"it has no text \"{name}\".");
}
