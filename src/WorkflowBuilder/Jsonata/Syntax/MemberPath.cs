namespace WorkflowBuilder.Jsonata;

/// <summary>The names that a path reads from a variable, one from the other. Predicates between them only choose among values that have them.</summary>
/// <param name="Variable">The variable, without <c>$</c>.</param>
/// <param name="Names">The names, up to the first step that is none.</param>
/// <param name="IsWhole">Whether the path has no other steps.</param>
internal readonly record struct MemberPath(string Variable, string[] Names, bool IsWhole)
{
    /// <summary>Gives the names of a path that begins with a variable; <see langword="null"/> for other paths.</summary>
    public static MemberPath? Of(SyntaxNode path)
    {
        var steps = path.Items;
        if (steps[0].Kind != SyntaxKind.Variable)
        {
            return null;
        }

        // Behind a focus variable a step reads from what is before it, and behind a group from that.
        var count = 1;
        while (count < steps.Count && steps[count].Kind == SyntaxKind.Name && steps[count - 1] is { FocusVariable: null, Group: null })
        {
            count++;
        }

        var isWhole = count == steps.Count && path.Group is null && steps[^1].FocusVariable is null;
        return new(steps[0].Text, [.. steps[1..count].Select(step => step.Text)], isWhole);
    }
}
