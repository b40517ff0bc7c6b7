using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Tests;

/// <summary>Reads definitions that tests write as text.</summary>
internal static class AslText
{
    /// <summary>Gives what the reader and the validator find.</summary>
    public static IReadOnlyList<Diagnostic> Problems(string json, string? file = null, ValidationOptions? options = null)
    {
        var read = AslReader.Read(json, file);
        return AslValidator.Validate(read, options);
    }

    /// <summary>Gives what the reader and the validator find, hints included.</summary>
    public static IReadOnlyList<Diagnostic> ProblemsAndHints(string json, StateMachineType type = StateMachineType.Standard) =>
        Problems(json, options: new() { MinimumSeverity = DiagnosticSeverity.Hint, Type = type });

    /// <summary>Gives what Step Functions would refuse.</summary>
    public static IReadOnlyList<Diagnostic> Errors(string json, string? file = null) => Problems(json, file, new() { MinimumSeverity = DiagnosticSeverity.Error });

    /// <summary>Gives the definition of a text that has no problem for the reader.</summary>
    public static StateMachineDefinition Read(string json)
    {
        var read = AslReader.Read(json);
        read.Problems.Should().BeEmpty();
        return read.Definition!;
    }

    /// <summary>Gives a definition whose only state, S, has these fields.</summary>
    public static string State(string fields, string definitionFields = "") =>
        $$"""{ "StartAt": "S", {{definitionFields}} "States": { "S": { {{fields}} } } }""";

    /// <summary>Gives a definition whose state S has these fields and may lead to Z.</summary>
    public static string StateBeforeZ(string fields, string definitionFields = "") =>
        $$"""{ "StartAt": "S", {{definitionFields}} "States": { "S": { {{fields}} }, "Z": { "Type": "Succeed" } } }""";
}
