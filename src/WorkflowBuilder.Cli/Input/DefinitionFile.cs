using System.Diagnostics.CodeAnalysis;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Cli.Input;

/// <summary>A definition in a file, and what is wrong with it.</summary>
/// <param name="Name">The name of the file, as it was given.</param>
/// <param name="Utf8">The text, with its placeholders filled in.</param>
/// <param name="Definition">The definition; <see langword="null"/> where the text is no JSON object.</param>
/// <param name="Diagnostics">What is wrong, to the reader and to the validator.</param>
internal sealed record DefinitionFile(string Name, byte[] Utf8, StateMachineDefinition? Definition, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether the definition can be run, as far as its structure goes.</summary>
    [MemberNotNullWhen(true, nameof(Definition))]
    public bool IsValid => Definition is not null && !Diagnostics.Any(found => found.Severity == DiagnosticSeverity.Error);

    /// <summary>Reads a definition that is to be run.</summary>
    /// <param name="file">The file.</param>
    /// <param name="substitutions">What takes the place of placeholders: <c>NAME=VALUE</c>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="MisuseException">The file cannot be read, or has placeholders for which there is no value.</exception>
    public static async System.Threading.Tasks.Task<DefinitionFile> ReadAsync(
        string file, IReadOnlyList<string> substitutions, CancellationToken cancellationToken) =>
        Check(await ReadFilledInAsync(file, substitutions, cancellationToken), file);

    /// <summary>Reads the text of a definition that is to be run, which may be that of one state.</summary>
    /// <inheritdoc cref="ReadAsync(string, IReadOnlyList{string}, CancellationToken)"/>
    public static async System.Threading.Tasks.Task<byte[]> ReadFilledInAsync(
        string file, IReadOnlyList<string> substitutions, CancellationToken cancellationToken)
    {
        try
        {
            var utf8 = await FileContent.ReadAsync(file, AslLimits.MaxBytes, cancellationToken);
            return utf8.Length > AslLimits.MaxBytes ? utf8 : Substitutions.Apply(utf8, file, substitutions);
        }
        catch (Exception exception) when (FileContent.IsUnreadable(exception))
        {
            throw new MisuseException($"cannot read {file}: {exception.Message}");
        }
    }

    private static DefinitionFile Check(byte[] utf8, string file)
    {
        var read = AslReader.Read(utf8, file);
        return new(file, utf8, read.Definition, AslValidator.Validate(read));
    }
}
