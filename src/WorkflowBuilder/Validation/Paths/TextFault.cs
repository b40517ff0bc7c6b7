using System.Buffers;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>What is wrong with the text of a path, in words for people.</summary>
/// <param name="Problem">What is wrong and how to cure it.</param>
/// <param name="Index">At which character of the text.</param>
/// <param name="Replacement">Text that is likely to be meant.</param>
/// <param name="IsDialect">Whether later versions of the language know it, so that Step Functions may take the definition.</param>
internal readonly record struct TextFault(string Problem, int Index, string? Replacement = null, bool IsDialect = false)
{
    private static readonly SearchValues<char> NoNameParts = SearchValues.Create(" ()'\"{}");

    /// <summary>Explains why a text could not be parsed.</summary>
    public static TextFault Of(PathParse parsed)
    {
        var (text, error) = (parsed.Text, parsed.Error!);
        var start = text.Length - text.TrimStart().Length;
        var at = Math.Min(parsed.IsCall ? error.Position : start + error.Position, text.Length);
        var reason = error.Message.ReplaceLineEndings(" ");
        return IsDoubleQuoted(text, at) ? new($"{reason} Write names in single quotes.", at, Requote(text), IsDialect: true)
            : IsLaterFilter(text, at) ? new($"{reason} A filter compares with ==, !=, <, <=, > or >=.", at, IsDialect: true)
            : parsed.IsCall ? new(reason, at)
            : text.TrimStart().StartsWith('$') ? new($"{reason} Correct it.", at)
            : NotRooted(text);
    }

    /// <summary>Explains a function at the end of a path, such as <c>length()</c>.</summary>
    public static string NoFunction(string name) => $"\"{name}\" is the name of a field in it. Use an intrinsic function such as States.ArrayLength.";

    /// <summary>Adds a finding about the text of a query at the character at fault.</summary>
    public void Report(Diagnostic finding, PathQuery query, ProblemList problems)
    {
        var fix = Replacement is null ? null : problems.ReplaceText($"Write \"{PathDiagnostics.Shown(Replacement)}\"", query.Node, Replacement);
        problems.Add(finding with { Fix = fix }, query.Node, Index, query.Node.Text!.Length - Index);
    }

    /// <summary>Explains why a text that does not begin with <c>$</c> is no path.</summary>
    private static TextFault NotRooted(string text)
    {
        var trimmed = text.Trim();
        var isName = trimmed.Length > 0 && (char.IsLetter(trimmed[0]) || trimmed[0] == '_') && !trimmed.AsSpan().ContainsAny(NoNameParts);
        return isName
            ? new($"A path begins with \"$\": write \"$.{PathDiagnostics.Shown(trimmed)}\" for a field of the input.", 0, $"$.{trimmed}")
            : new("A path begins with \"$\", \"$$\" or \"$\" and the name of a variable. Correct it.", 0);
    }

    private static bool IsDoubleQuoted(string text, int at) => StartsAt(text, at, "[\"") && text.IndexOf("\"]", at + 1, StringComparison.Ordinal) > at + 1;

    private static bool IsLaterFilter(string text, int at) => StartsAt(text, at, "[?(") && text.IndexOf(")]", at, StringComparison.Ordinal) > 0;

    private static bool StartsAt(string text, int at, string start) => text.AsSpan(at).StartsWith(start);

    private static string? Requote(string text) => text.Contains('\'', StringComparison.Ordinal) ? null : text.Replace('"', '\'');
}
