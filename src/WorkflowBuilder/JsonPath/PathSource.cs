using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Paths;

/// <summary>Where a piece of a path is in its text, for messages.</summary>
/// <param name="Text">The whole path.</param>
/// <param name="Position">Where the piece begins.</param>
/// <param name="IsExact">Whether positions inside the piece are known; otherwise all are where it begins.</param>
internal readonly record struct PathSource(string Text, int Position, bool IsExact)
{
    private const int ShownLength = 200;

    public QueryFormatException Error(string what, int position)
    {
        var place = IsExact ? Position + position : Position;
        var shown = Text.Length <= ShownLength ? Text : string.Concat(Text.AsSpan(0, ShownLength), "...");
        return new($"{what} at position {place} of the JSONPath \"{shown}\".", place);
    }

    public PathSource Inside(int position) => new(Text, IsExact ? Position + position : Position, IsExact: false);
}
