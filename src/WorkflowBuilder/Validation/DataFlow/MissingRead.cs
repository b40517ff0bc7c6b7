using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A read that leads to nothing on any way to its state.</summary>
/// <param name="State">The state.</param>
/// <param name="Node">The text that it stands in.</param>
/// <param name="Path">The read as it is written.</param>
/// <param name="Expression">The expression that it is a part of; <see langword="null"/> for a JSONPath.</param>
/// <param name="Steps">The names that it reads; <see langword="null"/> for an item of an array.</param>
/// <param name="Missing">What does not have the next name.</param>
/// <param name="Step">Which of the names is not there.</param>
/// <param name="IsCertain">Whether the state fails by that.</param>
internal sealed record MissingRead(
    StateContext State, JsonSyntaxNode Node, string Path, JsonataQuery? Expression, string?[] Steps, Shape Missing, int Step, bool IsCertain)
{
    private const int ShownNames = 8;

    /// <summary>The variable that a JSONPath begins with; <see langword="null"/> for data of the state.</summary>
    public string? Variable { get; init; }

    /// <summary>Whether it is the input of the state itself that does not have the first name.</summary>
    public bool IsOfInput { get; init; }

    /// <summary>Whether an error that was caught has taken the place of the input.</summary>
    public bool IsOfLostInput => IsOfInput && IsCertain && Missing.Origin?.Source == ShapeSource.Catcher;

    /// <summary>What is there instead, as a clause.</summary>
    public string Found => Missing switch
    {
        { Kind: ShapeKind.Array } => $"\"{Before}\" is an array, whose items have to be read with an index, such as \"{Before}[0]\"",
        { Kind: ShapeKind.Scalar } => $"\"{Before}\" is {StaticTypes.NameOf(Missing.Types)}",
        { Members.Length: 0 } => $"\"{Before}\" is an empty object",
        _ => $"\"{Before}\" has only {Names()}",
    };

    private string Before => Expression is null ? TextOf(Steps.AsSpan(0, Step)) : $"${string.Join('.', Steps[..Step])}";

    /// <summary>Gives the read with the name that was probably meant; <see langword="null"/> where none is near.</summary>
    public string? Suggestion()
    {
        if (new NearestName(Missing.Members.Select(member => member.Name)).To(Steps[Step]!) is not { } nearest)
        {
            return null;
        }

        string?[] steps = [.. Steps];
        steps[Step] = nearest;
        return Expression is null ? Steps.Contains(null) ? null : TextOf(steps) : $"${string.Join('.', steps)}";
    }

    /// <summary>Gives the edit that puts another path in the place of the one that is there, if it stands alone.</summary>
    public SuggestedFix? FixWith(string path, ProblemList problems) =>
        Expression is null && Node.Text?.Trim() == Path ? problems.ReplaceText($"Write \"{path}\"", Node, path)
        : Expression is not null && IsCertain ? problems.ReplaceText($"Write \"{path}\"", Node, $"{{% {path} %}}")
        : null;

    private string TextOf(ReadOnlySpan<string?> steps)
    {
        var text = new System.Text.StringBuilder("$").Append(Variable);
        foreach (var step in steps)
        {
            _ = step is null ? text.Append("[...]") : IsPlain(step) ? text.Append('.').Append(step) : text.Append("['").Append(step).Append("']");
        }

        return text.ToString();
    }

    private static bool IsPlain(string name) => name.All(character => char.IsLetterOrDigit(character) || character is '_' or '-');

    private string Names()
    {
        var names = Missing.Members.Take(ShownNames).Select(member => $"\"{member.Name}\"").ToList();
        var more = Missing.Members.Length - names.Count;
        return more > 0 ? $"{string.Join(", ", names)} and {more} more" : names.Count == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }
}
