using System.Text.Encodings.Web;
using System.Text.Json;

namespace WorkflowBuilder.Asl;

/// <summary>The problems found in one document, each at its place, up to <see cref="AslLimits.MaxProblems"/>.</summary>
/// <param name="source">The document.</param>
/// <param name="options">Which problems are asked for; <see langword="null"/> for all.</param>
internal sealed class ProblemList(JsonSource source, ValidationOptions? options = null)
{
    private readonly List<(int Offset, Diagnostic Problem)> _problems = [];
    private int _errors;
    private int _others;
    private (JsonSyntaxNode? Text, int Index, int Offset) _lastPlace;

    /// <summary>Whether further errors are left out, so that nobody need look for them.</summary>
    public bool IsFull => _errors > AslLimits.MaxProblems;

    /// <summary>Whether further warnings and hints are left out, because there are many or only errors are asked for.</summary>
    public bool IsFullOfOthers => _others > AslLimits.MaxProblems || options is { MinimumSeverity: DiagnosticSeverity.Error, Severities.Count: 0 };

    public void Add(Diagnostic problem, int offset) => Add(problem, offset, offset);

    public void Add(Diagnostic problem, JsonSyntaxNode node) => Add(problem, node.Start, node.End);

    /// <summary>Adds a problem with some characters (UTF-16) of a text.</summary>
    public void Add(Diagnostic problem, JsonSyntaxNode text, int index, int length)
    {
        var start = PlaceIn(text, index);
        Add(problem, start, source.Advance(start, length));
    }

    /// <summary>Adds a problem with the name of a member.</summary>
    public void Add(Diagnostic problem, JsonSyntaxMember member) => Add(problem, member.NameStart, source.EndOfString(member.NameStart));

    /// <summary>Gives a place that has to do with a problem.</summary>
    public RelatedPlace Related(string message, JsonSyntaxNode node) =>
        new(message, node.Pointer) { Location = source.File is null ? null : source.Locate(node.Start) };

    /// <summary>Gives the edit that puts another text into the place of a value.</summary>
    public SuggestedFix Replace(string title, JsonSyntaxNode node, string newText) => Fix(title, node.Pointer, newText, node.Start, node.End);

    /// <summary>Gives the edit that writes another text into the place of one, if there is another.</summary>
    public SuggestedFix? Write(JsonSyntaxNode node, string? text) =>
        text is null ? null : Replace($"Write \"{text}\"", node, $"\"{JsonEncodedText.Encode(text)}\"");

    /// <summary>Gives the edit that puts another name into the place of that of a member.</summary>
    public SuggestedFix Rename(string title, JsonSyntaxMember member, string newName) => Fix(
        title, member.Value.Pointer, Quote(newName), member.NameStart, source.EndOfString(member.NameStart));

    /// <summary>Gives the edit that puts another text into the place of a text.</summary>
    public SuggestedFix ReplaceText(string title, JsonSyntaxNode node, string newText) => Replace(title, node, Quote(newText));

    /// <summary>Gives the problems in the order of the document.</summary>
    public IReadOnlyList<Diagnostic> ToList() => _problems.Count == 0 ? [] : [.. _problems.OrderBy(entry => entry.Offset).Select(entry => entry.Problem)];

    // Places in a long text are mostly asked for from the first to the last.
    private int PlaceIn(JsonSyntaxNode text, int index)
    {
        var (from, offset) = _lastPlace.Text == text && _lastPlace.Index <= index ? (_lastPlace.Index, _lastPlace.Offset) : (0, text.Start + 1);
        offset = source.Advance(offset, index - from);
        _lastPlace = (text, index, offset);
        return offset;
    }

    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private SuggestedFix Fix(string title, string pointer, string newText, int start, int end)
    {
        var fix = new SuggestedFix(title, pointer, newText);
        return source.File is null ? fix : fix with { Start = source.Locate(start), End = source.Locate(end) };
    }

    private void Add(Diagnostic problem, int start, int end)
    {
        // What is not asked for must not use up the room.
        if ((options is null ? problem : options.Apply(problem)) is not { } wanted)
        {
            return;
        }

        // Warnings and hints must not leave errors without room, nor be an error by their number.
        ref var count = ref wanted.Severity == DiagnosticSeverity.Error ? ref _errors : ref _others;
        if (count < AslLimits.MaxProblems)
        {
            _problems.Add((start, source.File is not null && end > start ? Placed(wanted, start) with { End = source.Locate(end) } : Placed(wanted, start)));
        }
        else if (count == AslLimits.MaxProblems)
        {
            var more = DocumentDiagnostics.TooManyProblems(AslLimits.MaxProblems) with { Severity = wanted.Severity };
            _problems.Add((int.MaxValue, Placed(more, start)));
        }

        count++;
    }

    private Diagnostic Placed(Diagnostic problem, int start) => source.File is null ? problem : problem with { Location = source.Locate(start) };
}
