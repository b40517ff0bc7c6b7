using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Walks a JSON value from a stack of its own, so that its depth takes none of the thread's.</summary>
internal static class JsonTreeWalk
{
    /// <summary>Puts the values in a value on the stack, so that the first of them comes off first.</summary>
    public static void PushParts(Stack<JsonSyntaxNode> open, JsonSyntaxNode node)
    {
        for (var i = node.Members.Count - 1; i >= 0; i--)
        {
            open.Push(node.Members[i].Value);
        }

        for (var i = node.Elements.Length - 1; i >= 0; i--)
        {
            open.Push(node.Elements[i]);
        }
    }
}
