using System.Text.RegularExpressions;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>One side of a comparison: a path, a regular expression or text, which numbers and truth values are as well.</summary>
internal sealed class FilterOperand
{
    private FilterOperand(JsonData literal, Regex? pattern = null, CompiledPath? path = null, bool isFromRoot = false)
    {
        Literal = literal;
        Pattern = pattern;
        Path = path;
        IsFromRoot = isFromRoot;
        Number = literal.IsString && JavaDecimal.TryParse(literal.GetString(), out var number, out _) ? number : null;
    }

    public CompiledPath? Path { get; }

    public bool IsFromRoot { get; }

    public Regex? Pattern { get; }

    /// <summary>The text; something that compares with nothing for a pattern.</summary>
    public JsonData Literal { get; }

    /// <summary>The number the text is.</summary>
    public ExactDecimal? Number { get; }

    public static FilterOperand At(CompiledPath path, bool isFromRoot) => new(default, path: path, isFromRoot: isFromRoot);

    public static FilterOperand Matching(Regex pattern) => new(JsonData.EmptyArray, pattern);

    public static FilterOperand Of(string text) => new(JsonData.From(text));

    /// <summary>Finds the value.</summary>
    /// <param name="run">The evaluation, which has the error where the path is used wrongly.</param>
    /// <param name="item">What <c>@</c> stands for.</param>
    /// <param name="value">The value; undefined where an index is outside of an array.</param>
    public bool TryResolve(PathRun run, JsonData item, out JsonData value)
    {
        if (Path is null)
        {
            value = Literal;
            return true;
        }

        return TryFollow(Path, run, IsFromRoot ? run.Root : item, out value);
    }

    public static bool TryFollow(CompiledPath path, PathRun run, JsonData root, out JsonData value)
    {
        var fault = path.Follow(root, out value, out var at);
        if (fault != PathFault.None && !PathMessages.IsMiss(fault))
        {
            run.Fail(path.Describe(fault, root, at));
        }

        return run.Spend(at) && fault == PathFault.None;
    }
}
