using System.Text.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Finds names that stand twice in one object, of which JSON readers silently drop one.</summary>
internal static class DuplicateNames
{
    // Deeper there is only what tasks answer.
    private const int Deepest = 4;

    private static readonly JsonReaderOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    /// <param name="utf8">A JSON document.</param>
    /// <param name="report">Takes the names on the way to a duplicate.</param>
    public static void Find(ReadOnlySpan<byte> utf8, Action<IReadOnlyList<string>> report)
    {
        var reader = new Utf8JsonReader(utf8, AnyDepth);
        var path = new List<string>();
        var names = new List<HashSet<string>>();
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartObject && reader.CurrentDepth <= Deepest)
            {
                names.RemoveRange(Math.Min(reader.CurrentDepth, names.Count), Math.Max(0, names.Count - reader.CurrentDepth));
                names.Add(new(StringComparer.Ordinal));
            }
            else if (reader.TokenType == JsonTokenType.StartArray)
            {
                reader.Skip();
            }
            else if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth <= Deepest + 1)
            {
                path.RemoveRange(reader.CurrentDepth - 1, path.Count - reader.CurrentDepth + 1);
                path.Add(reader.GetString()!);
                if (!names[reader.CurrentDepth - 1].Add(path[^1]))
                {
                    report([.. path]);
                }

                if (path is ["MockedResponses", _, _, "Return" or "Submit"])
                {
                    reader.Skip();
                }
            }
        }
    }
}
