using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder;

/// <summary>What the optimized integrations answer, from the file <c>integration-results.txt</c>, which explains itself.</summary>
internal static class ResultTable
{
    private const string More = "...";

    private static readonly Lazy<Dictionary<string, Lazy<Shape>>> Entries = new(Read);

    /// <summary>The integrations of which the result is known.</summary>
    public static IEnumerable<string> Integrations => Entries.Value.Keys.Where(name => name.Contains(':', StringComparison.Ordinal));

    /// <summary>Gives the result of an integration, such as <c>ecs:runTask.sync</c>; <see langword="null"/> where it is not known.</summary>
    public static Shape? Find(ReadOnlySpan<char> integration) =>
        Entries.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(integration, out var shape) ? shape.Value : null;

    private static Dictionary<string, Lazy<Shape>> Read()
    {
        using var reader = new StreamReader(typeof(ResultTable).Assembly.GetManifestResourceStream("integration-results.txt")!);
        var entries = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string> members = [];
        while (reader.ReadLine() is { } line)
        {
            var words = line.StartsWith('#') ? [] : line.Split(' ', StringSplitOptions.RemoveEmptyEntries).AsSpan();
            if (words.Length > 0 && line[0] != ' ')
            {
                entries.Add(words[0], members = []);
                words = words[1..];
            }

            members.AddRange(words);
        }

        return entries.ToDictionary(entry => entry.Key, entry => new Lazy<Shape>(() => ShapeOf(entry.Value)), StringComparer.Ordinal);
    }

    private static Shape ShapeOf(List<string> words)
    {
        var members = new List<ShapeMember>(words.Count);
        var isDescription = false;
        foreach (var word in words)
        {
            if (word.StartsWith(':'))
            {
                var others = Find(word.AsSpan(1))!;
                members.AddRange(others.Members);
                isDescription |= others.Origin is not null;
            }
            else if (word == More)
            {
                isDescription = true;
            }
            else
            {
                members.Add(MemberOf(word));
            }
        }

        return Shape.Object([.. members], isOpen: false, isDescription ? ShapeOrigin.Described : null);
    }

    // Name Name= Name:Kind Name:Kind[]
    private static ShapeMember MemberOf(string word)
    {
        if (word.EndsWith('='))
        {
            return new(word[..^1], Shape.OfScalar(TypeSymbols.Text));
        }

        var colon = word.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return new(word, Shape.Unknown);
        }

        var isArray = word.EndsWith("[]", StringComparison.Ordinal);
        var shape = Find(isArray ? word.AsSpan()[(colon + 1)..^2] : word.AsSpan(colon + 1))!;
        return new(word[..colon], isArray ? Shape.Array(shape, null, Bounds.Unknown) : shape);
    }
}
