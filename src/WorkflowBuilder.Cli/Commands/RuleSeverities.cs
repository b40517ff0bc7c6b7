using WorkflowBuilder.Cli.Input;

namespace WorkflowBuilder.Cli.Commands;

/// <summary>Reads the severities that a command line gives to codes.</summary>
internal static class RuleSeverities
{
    public const string Option = "--rule";

    /// <exception cref="MisuseException">There is no such code or severity, or it is an error, which stays one.</exception>
    public static Dictionary<string, DiagnosticSeverity?> Read(IReadOnlyList<string> rules)
    {
        var severities = new Dictionary<string, DiagnosticSeverity?>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            var parts = rule.Split('=', 2);
            if (parts.Length < 2 || !SeveritySetting.TryRead(parts[1], out var severity))
            {
                throw new MisuseException($"{Option}: \"{rule}\" must be CODE=off, CODE=hint, CODE=warning or CODE=error.");
            }

            var help = Help(Option, parts[0]);
            severities[help.Code] = help.Severity != DiagnosticSeverity.Error || severity == DiagnosticSeverity.Error
                ? severity
                : throw new MisuseException($"{Option}: {help.Code} is what Step Functions rejects and stays an error.");
        }

        return severities;
    }

    /// <summary>Gives options before which others stand back: those of a command line.</summary>
    /// <param name="options">The others.</param>
    /// <param name="minimum">What the command line asks for; <see langword="null"/> for what the others say.</param>
    /// <param name="severities">The severities that it gives to codes.</param>
    public static ValidationOptions Override(
        ValidationOptions options, DiagnosticSeverity? minimum, IReadOnlyDictionary<string, DiagnosticSeverity?> severities) => options with
        {
            MinimumSeverity = minimum ?? options.MinimumSeverity,
            Severities = severities.Concat(options.Severities).DistinctBy(one => one.Key).ToDictionary(StringComparer.Ordinal),
        };

    /// <summary>Gives what there is to say about a code.</summary>
    /// <exception cref="MisuseException">There is no such code.</exception>
    public static DiagnosticHelp Help(string option, string code) =>
        DiagnosticHelp.Find(code) ?? throw new MisuseException($"{option}: there is no code \"{code}\". DIAGNOSTICS.md has them all.");
}
