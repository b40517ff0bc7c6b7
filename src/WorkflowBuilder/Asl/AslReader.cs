using System.Text;

namespace WorkflowBuilder.Asl;

/// <summary>Reads definitions in the Amazon States Language. It does not throw on bad input: what is wrong with it comes back as a list.</summary>
/// <example>
/// <code>
/// var result = AslReader.Read(File.ReadAllBytes("orders.asl.json"), "orders.asl.json");
/// </code>
/// </example>
public static class AslReader
{
    /// <summary>Reads a definition.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">The file it comes from, for the places in the problems.</param>
    public static AslReadResult Read(string json, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return json.Length > AslLimits.MaxBytes ? TooLarge(file) : Read(Encoding.UTF8.GetBytes(json), file);
    }

    /// <summary>Reads a definition.</summary>
    /// <param name="utf8">The text in UTF-8, with or without a byte order mark.</param>
    /// <param name="file">The file it comes from, for the places in the problems.</param>
    public static AslReadResult Read(ReadOnlySpan<byte> utf8, string? file = null)
    {
        utf8 = utf8.StartsWith("\uFEFF"u8) ? utf8["\uFEFF"u8.Length..] : utf8;
        return utf8.Length > AslLimits.MaxBytes ? TooLarge(file) : Read(new JsonSource(utf8.ToArray(), file));
    }

    /// <summary>Reads a definition that was made from another document.</summary>
    /// <param name="utf8">The text in UTF-8, without a byte order mark.</param>
    /// <param name="map">Where its parts are in the other document.</param>
    public static AslReadResult Read(ReadOnlySpan<byte> utf8, IDocumentMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return utf8.Length > AslLimits.MaxBytes ? TooLarge(map.File) : Read(new JsonSource(utf8.ToArray(), null, map));
    }

    private static AslReadResult Read(JsonSource source)
    {
        var problems = new ProblemList(source);
        var root = new JsonSyntaxReader(source, problems).Read();
        if (root is { IsObject: false })
        {
            problems.Add(DocumentDiagnostics.NotAnObject(), root);
            root = null;
        }

        var definition = root is null ? null : new GraphReader(source, problems, root).Read();
        return new(definition, problems.ToList());
    }

    private static AslReadResult TooLarge(string? file)
    {
        var problem = DocumentDiagnostics.TooLarge();
        return new(null, [file is null ? problem : problem with { Location = new(file, 1, 1) }]);
    }
}
