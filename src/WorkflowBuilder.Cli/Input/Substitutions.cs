namespace WorkflowBuilder.Cli.Input;

/// <summary>What takes the place of placeholders in a definition.</summary>
internal static class Substitutions
{
    public const string Option = "--substitute";

    private const int MaxShownNames = 10;

    /// <summary>Fills in the placeholders of a definition, as a deployment does.</summary>
    /// <param name="utf8">The definition.</param>
    /// <param name="file">Its file, for messages.</param>
    /// <param name="assignments">What to fill in: <c>NAME=VALUE</c>.</param>
    /// <exception cref="MisuseException">A placeholder has no value, or a value no placeholder.</exception>
    public static byte[] Apply(byte[] utf8, string file, IReadOnlyList<string> assignments)
    {
        var placeholders = Placeholder.FindAll(utf8);
        var values = Read(assignments);
        var names = placeholders.Select(found => found.Name).ToHashSet(StringComparer.Ordinal);
        if (values.Keys.FirstOrDefault(name => !names.Contains(name)) is { } useless)
        {
            throw new MisuseException($"{Option}: there is no placeholder ${{{useless}}} in {file}.");
        }

        return placeholders.Where(found => !values.ContainsKey(found.Name)).ToList() is { Count: > 0 } open
            ? throw new MisuseException(Message(file, open))
            : placeholders.Count == 0 ? utf8 : Placeholder.Fill(utf8, values);
    }

    private static Dictionary<string, string> Read(IReadOnlyList<string> assignments)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var assignment in assignments)
        {
            var equals = assignment.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || !values.TryAdd(assignment[..equals], assignment[(equals + 1)..]))
            {
                throw new MisuseException($"{Option}: \"{assignment}\" must be NAME=VALUE, with each name once.");
            }
        }

        return values;
    }

    private static string Message(string file, List<Placeholder> open)
    {
        var names = open.Select(found => found.Name).Distinct().ToList();
        var first = open[0];
        return $"{file}:{first.Line}:{first.Column}: the definition has {(names.Count == 1 ? "a placeholder" : "placeholders")} that its deployment fills in, "
            + $"and what they stand for is not known here. Add {string.Join(' ', names.Take(MaxShownNames).Select(name => $"{Option} {name}=VALUE"))}"
            + (names.Count > MaxShownNames ? $" and {names.Count - MaxShownNames} more." : ".");
    }
}
