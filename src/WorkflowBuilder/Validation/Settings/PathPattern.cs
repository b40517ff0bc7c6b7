using System.IO.Enumeration;

namespace WorkflowBuilder;

/// <summary>A pattern of paths: <c>*</c> and <c>?</c> within a name, <c>**</c> over folders, <c>{a,b}</c> for one of several.</summary>
internal sealed class PathPattern
{
    private const string AnyFolders = "**";
    private const int MaxAlternatives = 100;

    private readonly List<string[]> _alternatives;

    /// <param name="text">The pattern, with slashes.</param>
    public PathPattern(string text) => _alternatives = [.. Expand(text).Select(one => one.Split('/', StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>Whether a text is a pattern, and not a path only.</summary>
    public static bool Is(string text) => text.AsSpan().ContainsAny("*?{");

    /// <summary>Whether the pattern stands for a path.</summary>
    /// <param name="path">The path, relative and with slashes.</param>
    public bool Matches(string path)
    {
        var names = path.Split('/');
        return _alternatives.Exists(pattern => Matches(pattern, names));
    }

    // Goes back to the last ** only, as earlier ones could have given it no more than it takes by itself.
    private static bool Matches(string[] pattern, string[] names)
    {
        var (at, name) = (0, 0);
        var (resume, taken) = (-1, 0);
        while (name < names.Length)
        {
            if (at < pattern.Length && pattern[at] == AnyFolders)
            {
                (resume, taken) = (++at, name);
            }
            else if (at < pattern.Length && FileSystemName.MatchesSimpleExpression(pattern[at], names[name], ignoreCase: false))
            {
                at++;
                name++;
            }
            else if (resume >= 0)
            {
                (at, name) = (resume, ++taken);
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(at).IndexOfAnyExcept(AnyFolders) < 0;
    }

    private static List<string> Expand(string text)
    {
        var open = new Queue<string>([text]);
        var done = new List<string>();
        while (open.TryDequeue(out var pattern))
        {
            var end = pattern.IndexOf('}', StringComparison.Ordinal);
            var start = end < 0 ? -1 : pattern.LastIndexOf('{', end);
            if (start < 0 || done.Count + open.Count > MaxAlternatives)
            {
                done.Add(pattern);
                continue;
            }

            foreach (var choice in pattern[(start + 1)..end].Split(','))
            {
                open.Enqueue(pattern[..start] + choice + pattern[(end + 1)..]);
            }
        }

        return done;
    }
}
