namespace WorkflowBuilder.Cli.Input;

/// <summary>A part of a text that a template puts together.</summary>
/// <param name="Text">The text, or the placeholder of what is known only when the template is deployed.</param>
/// <param name="Place">Where it comes from, in characters.</param>
/// <param name="IsKnown">Whether it is the text.</param>
internal sealed record TextPiece(string Text, int Place, bool IsKnown)
{
    /// <summary>Where each of its characters comes from; <see langword="null"/> where all come from the same place.</summary>
    public int[]? Places { get; init; }

    public static TextPiece Unknown(string name, int place) => new($"${{{name}}}", place, false);

    /// <summary>A part of the piece.</summary>
    public TextPiece Slice(int start, int length)
    {
        var place = Places is { Length: > 0 } places ? places[Math.Min(start, places.Length - 1)] : Place;
        return new(Text.Substring(start, length), place, IsKnown) { Places = Places?.AsSpan(start, length).ToArray() };
    }
}
