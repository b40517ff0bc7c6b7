using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>The <c>ReaderConfig</c> of an <c>ItemReader</c>, its expressions evaluated.</summary>
internal sealed record ReaderConfig
{
    /// <summary>How many items a map run takes, whatever there are.</summary>
    public const long LargestNumberOfItems = 100_000_000;

    /// <summary><c>CSV</c>, <c>JSON</c>, <c>JSONL</c>, <c>PARQUET</c> or <c>MANIFEST</c>; null for a list of objects.</summary>
    public string? InputType { get; private init; }

    public string? ManifestType { get; private init; }

    public bool LoadsAndFlattens { get; private init; }

    /// <summary>The names of the columns of a CSV file; null where they are in its first row.</summary>
    public IReadOnlyList<string>? CsvHeaders { get; private init; }

    public char CsvDelimiter { get; private init; } = ',';

    public string ItemsPointer { get; private init; } = "";

    public long MaxItems { get; private init; } = LargestNumberOfItems;

    public static ReaderConfig From(JsonData config) => new()
    {
        InputType = Text(config, "InputType"),
        ManifestType = Text(config, "ManifestType"),
        LoadsAndFlattens = Text(config, "Transformation") == "LOAD_AND_FLATTEN",
        CsvHeaders = Text(config, "CSVHeaderLocation") == "GIVEN" ? HeadersOf(config["CSVHeaders"]) : null,
        CsvDelimiter = Text(config, "CSVDelimiter") switch
        {
            null or "COMMA" => ',',
            "PIPE" => '|',
            "SEMICOLON" => ';',
            "SPACE" => ' ',
            "TAB" => '\t',
            var other => throw ItemReaderFailed.Unsupported($"The CSVDelimiter {other}"),
        },
        ItemsPointer = Text(config, "ItemsPointer") ?? "",
        MaxItems = config["MaxItems"].TryGetInt64(out var items) && items > 0 ? Math.Min(items, LargestNumberOfItems) : LargestNumberOfItems,
    };

    /// <summary>The same settings for a CSV file without a first row of names.</summary>
    public ReaderConfig WithHeaders(IReadOnlyList<string> headers) => this with { CsvHeaders = headers };

    private static string? Text(JsonData config, string name) => config[name] is { IsString: true } text ? text.GetString() : null;

    private static string[] HeadersOf(JsonData headers)
    {
        var names = new string[headers.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = headers[i] is { IsString: true } name ? name.GetString() : headers[i].ToString();
        }

        return names;
    }
}
