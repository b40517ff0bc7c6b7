namespace WorkflowBuilder.Jsonata;

/// <summary>The groups of a regular expression that capture, in order.</summary>
internal static class RegexGroups
{
    /// <summary>The name of each group; null for those without.</summary>
    public static List<string?> In(string pattern)
    {
        var groups = new List<string?>();
        var inClass = false;
        for (var at = 0; at < pattern.Length; at++)
        {
            switch (pattern[at])
            {
                case '\\': at++; break;
                case '[': inClass = true; break;
                case ']': inClass = false; break;
                case '(' when !inClass: Add(pattern, at + 1, groups); break;
            }
        }

        return groups;
    }

    private static void Add(string pattern, int at, List<string?> groups)
    {
        var rest = pattern.AsSpan(at);
        if (!rest.StartsWith("?"))
        {
            groups.Add(null);
        }
        else if (rest.StartsWith("?<") && !rest.StartsWith("?<=") && !rest.StartsWith("?<!"))
        {
            var close = rest.IndexOf('>');
            groups.Add(close < 0 ? throw new ArgumentException("Invalid group name") : rest[2..close].ToString());
        }
    }
}
