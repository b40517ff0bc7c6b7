namespace WorkflowBuilder.Jsonata;

/// <summary>Finds, for each <c>%</c>, the step that its value is the input of, and lets that step keep it.</summary>
internal static class ParentResolver
{
    /// <summary>Hands what <paramref name="from"/> could not resolve to the construct around it.</summary>
    public static void Lift(SyntaxNode to, SyntaxNode from)
    {
        if (from.SeekingParent is null && from.Kind != SyntaxKind.Parent)
        {
            return;
        }

        to.SeekingParent ??= [];
        to.SeekingParent.AddRange(from.SeekingParent ?? []);
        if (from.Kind == SyntaxKind.Parent)
        {
            to.SeekingParent.Add(from.Slot!);
        }
    }

    /// <summary>Resolves what the last step of a path seeks in the steps before it.</summary>
    public static void Resolve(SyntaxNode path)
    {
        var steps = path.Items;
        var last = steps[^1];
        List<ParentSlot> slots = [.. last.SeekingParent ?? []];
        if (last.Kind == SyntaxKind.Parent)
        {
            slots.Add(last.Slot!);
        }

        foreach (var slot in slots)
        {
            ResolveSlot(path, steps, slot);
        }
    }

    public static void ResolveInPredicate(SyntaxNode step, SyntaxNode predicate)
    {
        if (predicate.SeekingParent is null)
        {
            return;
        }

        foreach (var slot in predicate.SeekingParent)
        {
            if (slot.Level == 1)
            {
                Seek(step, slot);
            }
            else
            {
                slot.Level--;
            }
        }

        Lift(step, predicate);
    }

    private static void ResolveSlot(SyntaxNode path, List<SyntaxNode> steps, ParentSlot slot)
    {
        var index = steps.Count - 2;
        while (slot.Level > 0)
        {
            if (index < 0)
            {
                (path.SeekingParent ??= []).Add(slot);
                return;
            }

            var step = steps[index--];

            // Steps that bind a focus have one input between them.
            while (index >= 0 && step.FocusVariable is not null && steps[index].FocusVariable is not null)
            {
                step = steps[index--];
            }

            Seek(step, slot);
        }
    }

    private static void Seek(SyntaxNode node, ParentSlot slot)
    {
        switch (node.Kind)
        {
            case SyntaxKind.Name or SyntaxKind.Wildcard:
                SeekInStep(node, slot);
                break;
            case SyntaxKind.Parent:
                slot.Level++;
                break;
            case SyntaxKind.Block when node.Items.Count > 0:
                node.IsTuple = true;
                Seek(node.Items[^1], slot);
                break;
            case SyntaxKind.Block:
                break;
            case SyntaxKind.Path:
                node.IsTuple = true;
                var index = node.Items.Count - 1;
                Seek(node.Items[index--], slot);
                while (slot.Level > 0 && index >= 0)
                {
                    Seek(node.Items[index--], slot);
                }

                break;
            default:
                throw node.Error("S0217");
        }
    }

    private static void SeekInStep(SyntaxNode node, ParentSlot slot)
    {
        slot.Level--;
        if (slot.Level == 0)
        {
            slot.Label = node.Ancestor?.Label ?? slot.Label;
            node.Ancestor = slot;
            node.IsTuple = true;
        }
    }
}
