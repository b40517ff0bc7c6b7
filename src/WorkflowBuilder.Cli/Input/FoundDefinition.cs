using System.Text;
using System.Text.Json;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Cli.Input;

/// <summary>A definition that was found in a file.</summary>
/// <param name="Read">The definition; <see langword="null"/> where it is not known here or cannot be read.</param>
internal sealed record FoundDefinition(AslReadResult? Read)
{
    /// <summary>The name of the state machine, where the file is a template.</summary>
    public string? StateMachine { get; init; }

    /// <summary>The kind of the state machine, where the file says it.</summary>
    public StateMachineType? Type { get; init; }

    /// <summary>What the role of the state machine allows, where the file is a template and says it.</summary>
    public IReadOnlyCollection<string>? AllowedActions { get; init; }

    /// <summary>What is wrong with the file.</summary>
    public IReadOnlyList<Diagnostic> Problems { get; init; } = [];

    /// <summary>Whether the definition is a text with escapes of another document, into which JSON cannot be put as it is.</summary>
    public bool IsEscaped { get; init; }

    /// <summary>Whether the definition is an object of a document in which JSON values can be put, but nothing beside them.</summary>
    public bool IsTree { get; init; }

    /// <summary>Checks the definition.</summary>
    public IEnumerable<Diagnostic> Validate(ValidationOptions options)
    {
        var all = options with { Type = Type ?? options.Type, AllowedActions = AllowedActions, MinimumSeverity = DiagnosticSeverity.Hint };
        var found = Read is null ? Problems : [.. Problems, .. AslValidator.Validate(Read, all)];
        return found.Select(all.Apply).OfType<Diagnostic>().Select(WithPlaceableFix);
    }

    private Diagnostic WithPlaceableFix(Diagnostic finding) =>
        finding.Fix is { } fix && (IsEscaped || (IsTree && !IsValue(fix.NewText))) ? finding with { Fix = fix with { Start = null, End = null } } : finding;

    // What is proposed begins with a text, and with another member it goes on.
    private static bool IsValue(string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(utf8);
        return reader.Read() && reader.TrySkip() && reader.BytesConsumed == utf8.Length;
    }
}
