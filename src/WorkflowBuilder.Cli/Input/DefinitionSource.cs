using System.Text.Json;
using System.Text.Unicode;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Cli.Input;

/// <summary>Finds the definitions in a file: it is one in JSON or YAML, or a template that has some.</summary>
internal static class DefinitionSource
{
    private static readonly Dictionary<string, string> NoValues = [];
    private static readonly string[] DefinitionEndings = [".asl.json", ".asl.yaml", ".asl.yml", ".asl"];

    /// <summary>Whether the name of a file says that it is a definition.</summary>
    public static bool IsNamed(string file) => Array.Exists(DefinitionEndings, ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Finds the definitions.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="utf8">What is in it.</param>
    /// <param name="values">The values of placeholders.</param>
    /// <returns><see langword="null"/> where the file is something else.</returns>
    /// <exception cref="DocumentException">The file cannot be read.</exception>
    public static DefinitionDocument? Read(string file, byte[] utf8, IReadOnlyDictionary<string, string>? values = null)
    {
        values ??= NoValues;
        return IsYaml(file, utf8) && Utf8.IsValid(utf8) && utf8.Length <= AslLimits.MaxBytes ? ReadYaml(file, utf8, values) : ReadJson(file, utf8, values);
    }

    private static DefinitionDocument? ReadYaml(string file, byte[] utf8, IReadOnlyDictionary<string, string> values)
    {
        var source = DocumentText.Of(file, utf8);
        var root = new YamlDocumentReader(source).Read();
        return root is not null && TemplateStateMachine.IsTemplate(root) ? new(source, root)
            : root is null || IsNamed(file) || root.Find("StartAt") is not null || root.Find("States") is not null ? new(Read(source, values, root))
            : null;
    }

    private static FoundDefinition Read(DocumentText source, IReadOnlyDictionary<string, string> values, DocumentNode? root)
    {
        var text = root is null ? new(source) : new DefinitionTree(source, values, isInTemplate: false).Write(root);
        return new(AslReader.Read(text.Utf8, text)) { IsTree = true };
    }

    private static DefinitionDocument? ReadJson(string file, byte[] utf8, IReadOnlyDictionary<string, string> values)
    {
        var read = values.Count > 0 ? ReadFilledIn(file, utf8, values) : AslReader.Read(utf8, file);
        if (read.Definition is null && values.Count == 0 && utf8.AsSpan().IndexOf("${"u8) >= 0 && Utf8.IsValid(utf8))
        {
            read = ReadFilledIn(file, utf8, values);
        }

        return read.Definition is not { } root || IsNamed(file) || root.Locate("/StartAt") is not null || root.Locate("/States") is not null
            ? new(new FoundDefinition(read))
            : root.Locate("/Resources") is not null && ReadTree(file, utf8) is var tree && TemplateStateMachine.IsTemplate(tree)
            ? new(DocumentText.Of(file, utf8), tree)
            : null;
    }

    // A definition that a deployment fills in need not be JSON before.
    private static AslReadResult ReadFilledIn(string file, byte[] utf8, IReadOnlyDictionary<string, string> values)
    {
        var source = DocumentText.Of(file, utf8);
        var definition = new DefinitionText(source, values);
        definition.Append(new(source.Text, 0, true) { Places = [.. Enumerable.Range(0, source.Text.Length)] });
        return AslReader.Read(definition.Text.Utf8, definition.Text);
    }

    private static DocumentNode ReadTree(string file, byte[] utf8)
    {
        try
        {
            return new JsonDocumentReader(file, utf8).Read();
        }
        catch (JsonException)
        {
            var problem = SourceDiagnostics.BeyondLimits($"is more than {DocumentNode.MaxDepth} levels deep");
            throw new DocumentException(problem with { Location = new(file, 1, 1) });
        }
    }

    private static bool IsYaml(string file, ReadOnlySpan<byte> utf8) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".yaml" or ".yml" => true,
        ".json" => false,
        _ => !utf8.TrimStart("\uFEFF \t\r\n"u8).IsEmpty && utf8.TrimStart("\uFEFF \t\r\n"u8)[0] is not ((byte)'{' or (byte)'['),
    };
}
