using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>
/// Tells whether a task may pass its token on: by a path or an expression that reads it, or the context object that it is in, or by a placeholder that may
/// stand for one. Parts of the context object that do not hold it are told apart by their names.
/// </summary>
internal static class TokenUse
{
    private static readonly string[] OtherParts = [".Execution", ".StateMachine", ".State", ".Map"];

    public static bool IsPossible(StateContext state, TaskState task)
    {
        if (task.InputPath?.Text is { } input && (Placeholder.IsIn(input) || MayRead(input, "$$")))
        {
            return true;
        }

        var isJsonata = state.Language == QueryLanguage.Jsonata;
        var open = new Stack<JsonSyntaxNode>();
        if (task.Syntax.Find(isJsonata ? "Arguments" : "Parameters") is { } values)
        {
            open.Push(values);
        }

        while (open.TryPop(out var node))
        {
            if (node.Text is not null && (isJsonata ? IsPossibleInJsonata(node.Text) : IsPossibleInJsonPath(node)))
            {
                return true;
            }

            foreach (var member in node.Members)
            {
                open.Push(member.Value);
            }

            foreach (var element in node.Elements)
            {
                open.Push(element);
            }
        }

        return false;
    }

    // In JSONPath only a field whose name ends in .$ is not static. The whole of Parameters may be a placeholder.
    private static bool IsPossibleInJsonPath(JsonSyntaxNode node) =>
        node is { Name: { } name, Text: { } text } && !IsStatic(name) && (Placeholder.IsIn(text) || MayRead(text, "$$"));

    private static bool IsStatic(string name) => !name.EndsWith(".$", StringComparison.Ordinal) && !Placeholder.IsIn(name) && name != "Parameters";

    private static bool IsPossibleInJsonata(string text) =>
        Placeholder.IsIn(text) || (JsonataText.IsExpression(text) && (text.Contains("$eval", StringComparison.Ordinal) || MayRead(text, "$states")));

    private static bool MayRead(string text, string root)
    {
        for (var at = text.IndexOf(root, StringComparison.Ordinal); at >= 0; at = text.IndexOf(root, at + root.Length, StringComparison.Ordinal))
        {
            var rest = text.AsSpan(at + root.Length);
            rest = rest.StartsWith(".context") ? rest[".context".Length..] : rest;
            if (!rest.StartsWith(".input") && !IsOtherPart(rest))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOtherPart(ReadOnlySpan<char> rest)
    {
        foreach (var part in OtherParts)
        {
            if (rest.StartsWith(part) && (rest.Length == part.Length || !char.IsLetterOrDigit(rest[part.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
