using System.Text;
using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder;

/// <summary>Names what simple expressions give, so that two of the same name give the same.</summary>
internal static class SyntaxNames
{
    private const int MaxDepth = 16;

    /// <summary>Gives the name of a variable, of a path of names, or of a call with such arguments; <see langword="null"/> for all else.</summary>
    public static string? Of(SyntaxNode node)
    {
        var name = new StringBuilder();
        return Write(node, name, 0) ? name.ToString() : null;
    }

    private static bool Write(SyntaxNode node, StringBuilder name, int depth)
    {
        if (depth > MaxDepth || !IsPlain(node))
        {
            return false;
        }

        switch (node.Kind)
        {
            case SyntaxKind.Variable:
                name.Append('$').Append(node.Text);
                return true;
            case SyntaxKind.Text:
                name.Append('"').Append(node.Value.GetString().Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"');
                return true;
            case SyntaxKind.Number or SyntaxKind.Constant:
                name.Append(node.Text);
                return true;
            case SyntaxKind.Path when node.Items[0].Kind == SyntaxKind.Variable && IsPlain(node.Items[0]):
                name.Append('$').Append(node.Items[0].Text);
                return node.Items.Skip(1).All(step => WriteStep(step, name));
            case SyntaxKind.Call when node.Left!.Kind == SyntaxKind.Variable:
                name.Append('$').Append(node.Left.Text).Append('(');
                foreach (var argument in node.Items)
                {
                    if (!Write(argument, name, depth + 1))
                    {
                        return false;
                    }

                    name.Append(", ");
                }

                name.Append(')');
                return true;
            default:
                return false;
        }
    }

    private static bool WriteStep(SyntaxNode step, StringBuilder name)
    {
        name.Append('.').Append('`').Append(step.Text).Append('`');
        return step.Kind == SyntaxKind.Name && IsPlain(step);
    }

    private static bool IsPlain(SyntaxNode node) => node is
    {
        Predicates: null, Stages: null, Group: null, FocusVariable: null, IndexVariable: null, KeepArray: false, KeepSingletonArray: false,
    };
}
