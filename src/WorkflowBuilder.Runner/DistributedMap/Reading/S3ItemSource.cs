using System.Text;
using System.Text.Json;
using CsvHelper;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Reads what an <c>ItemReader</c> names, item by item: no more than one item, or one row group of a Parquet file, is in memory.</summary>
/// <param name="folder">The folder that stands for S3.</param>
/// <param name="parquet">What reads Parquet files; null where nothing does.</param>
internal sealed class S3ItemSource(S3Folder folder, IParquetReader? parquet = null)
{
    private const string ListAction = ":s3:listObjectsV2";
    private const string GetAction = ":s3:getObject";

    /// <summary>The items of a data set. Reading starts when they are asked for.</summary>
    /// <param name="resource">The ARN of the action.</param>
    /// <param name="parameters">The <c>Parameters</c> or <c>Arguments</c>, evaluated.</param>
    /// <param name="readerConfig">The <c>ReaderConfig</c>, evaluated.</param>
    /// <returns>The items; asking for one throws a <see cref="StatesException"/> <c>States.ItemReaderFailed</c> where it cannot be read.</returns>
    public IEnumerable<MapItem> Read(string resource, JsonData parameters, JsonData readerConfig) => Guard(() =>
    {
        var config = ReaderConfig.From(readerConfig);
        var items = resource switch
        {
            _ when resource.EndsWith(ListAction, StringComparison.Ordinal) => List(parameters, config),
            _ when resource.EndsWith(GetAction, StringComparison.Ordinal) =>
                Load(new(Required(parameters, "Bucket"), Required(parameters, "Key")), config.ManifestType is null ? config.InputType : "MANIFEST", config),
            _ => throw ItemReaderFailed.Unsupported($"The resource {resource} of an ItemReader"),
        };
        return items.Take((int)config.MaxItems);
    });

    /// <summary>The items of a data set whose content is given.</summary>
    /// <param name="content">The content of the file; of a list of objects the JSON array.</param>
    /// <param name="source">Where the items are said to be from.</param>
    /// <param name="readerConfig">The <c>ReaderConfig</c>, evaluated.</param>
    /// <returns>The items, as <see cref="Read"/> gives them.</returns>
    public static IEnumerable<MapItem> ReadContent(string content, string source, JsonData readerConfig) => Guard(() =>
    {
        var config = ReaderConfig.From(readerConfig);
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));
        var items = config.InputType switch
        {
            "CSV" => CsvItems.Of(stream, config),
            "JSONL" => JsonItems.OfLines(stream),
            "JSON" or null => JsonItems.OfArray(stream, config.ItemsPointer),
            var other => throw ItemReaderFailed.Unsupported($"The InputType {other} of a content that is given as text"),
        };
        return items.Take((int)config.MaxItems).Select(item => new MapItem(item, source));
    });

    private IEnumerable<MapItem> List(JsonData parameters, ReaderConfig config)
    {
        var bucket = Required(parameters, "Bucket");
        var objects = folder.List(bucket, parameters["Prefix"] is { IsString: true } prefix ? prefix.GetString() : "");
        return config.LoadsAndFlattens
            ? objects.SelectMany(found => Load(new(bucket, found.Key), config.InputType, config))
            : objects.Select(found => new MapItem(found.ToData(), $"s3://{bucket}"));
    }

    private IEnumerable<MapItem> Load(S3Location place, string? format, ReaderConfig config) => format switch
    {
        "MANIFEST" when config.ManifestType == "ATHENA_DATA" => LoadAthena(place, config),
        "MANIFEST" => LoadInventory(place, config),
        "PARQUET" => Items(place, file => (parquet ?? throw ItemReaderFailed.NoParquet()).ReadRows(file)),
        "CSV" => Content(place, content => CsvItems.Of(content, config)),
        "JSONL" => Content(place, JsonItems.OfLines),
        "JSON" => Content(place, content => JsonItems.OfArray(content, config.ItemsPointer)),
        null => throw ItemReaderFailed.MissingParameter("InputType"),
        _ => throw ItemReaderFailed.Unsupported($"The InputType {format}"),
    };

    private IEnumerable<MapItem> LoadAthena(S3Location place, ReaderConfig config)
    {
        using var manifest = new ExpandedStream(folder.OpenRead(place.Bucket, place.Key));
        foreach (var item in Manifests.OfAthena(manifest).SelectMany(file => Load(file, config.InputType is "MANIFEST" ? null : config.InputType, config)))
        {
            yield return item;
        }
    }

    private IEnumerable<MapItem> LoadInventory(S3Location place, ReaderConfig config)
    {
        InventoryManifest manifest;
        using (var content = new ExpandedStream(folder.OpenRead(place.Bucket, place.Key)))
        {
            manifest = Manifests.OfInventory(content, place.Bucket);
        }

        var format = manifest.FileFormat.ToUpperInvariant();
        if (format is not ("CSV" or "PARQUET"))
        {
            throw ItemReaderFailed.Unsupported($"An S3 Inventory report in the format {manifest.FileFormat}");
        }

        var files = manifest.Files.SelectMany(file => Load(file, format, config.WithHeaders(manifest.Columns)));
        foreach (var item in files)
        {
            yield return item;
        }
    }

    private IEnumerable<MapItem> Content(S3Location place, Func<Stream, IEnumerable<JsonData>> read) => Items(place, file => ReadExpanded(file, read));

    private static IEnumerable<JsonData> ReadExpanded(Stream file, Func<Stream, IEnumerable<JsonData>> read)
    {
        using var content = new ExpandedStream(file);
        foreach (var item in read(content))
        {
            yield return item;
        }
    }

    private IEnumerable<MapItem> Items(S3Location place, Func<Stream, IEnumerable<JsonData>> read)
    {
        using var file = folder.OpenRead(place.Bucket, place.Key);
        var source = place.ToString();
        foreach (var item in read(file))
        {
            yield return new(item, source);
        }
    }

    private static string Required(JsonData parameters, string name) =>
        parameters[name] is { IsString: true } text ? text.GetString() : throw ItemReaderFailed.MissingParameter(name);

    // An iterator cannot catch around what it gives, so that each step is taken by hand.
    private static IEnumerable<MapItem> Guard(Func<IEnumerable<MapItem>> open)
    {
        using var items = Translate(() => open().GetEnumerator());
        while (Translate(items.MoveNext))
        {
            yield return items.Current;
        }
    }

    private static T Translate<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (S3Exception refusal)
        {
            throw ItemReaderFailed.Of(refusal);
        }
        catch (JsonException failure)
        {
            throw ItemReaderFailed.Malformed("JSON", failure.Message);
        }
        catch (CsvFormatException failure)
        {
            throw ItemReaderFailed.Malformed("CSV", failure.Message);
        }
        catch (InvalidOperationException failure)
        {
            // What the JSON reader says of a name that is not UTF-8 or has half a character.
            throw ItemReaderFailed.Malformed("data set", failure.Message);
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or UnauthorizedAccessException or ZstdSharp.ZstdException)
        {
            throw ItemReaderFailed.Malformed("data set", failure.Message);
        }
    }
}
