using System.Globalization;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Jsonata;

/// <summary>Makes paths of the parsed operators: steps in a list, each with its predicates, bindings and grouping, and tail calls marked.</summary>
internal sealed class SyntaxResolver
{
    private int _parents;

    private SyntaxResolver()
    {
    }

    /// <exception cref="JsonataException">The expression has no meaning.</exception>
    public static SyntaxNode Resolve(SyntaxNode parsed)
    {
        var expression = new SyntaxResolver().Visit(parsed);
        return expression.Kind == SyntaxKind.Parent || expression.SeekingParent is not null ? throw expression.Error("S0217") : expression;
    }

    private SyntaxNode Visit(SyntaxNode node)
    {
        StackGuard.Check(JsonataLimits.StackOverflow);
        var result = node.Kind switch
        {
            SyntaxKind.Map => VisitMap(node),
            SyntaxKind.Predicate => VisitPredicate(node),
            SyntaxKind.GroupBy => VisitGroupBy(node),
            SyntaxKind.OrderBy => VisitOrderBy(node),
            SyntaxKind.Focus => VisitFocus(node),
            SyntaxKind.Index => VisitIndex(node),
            SyntaxKind.Negation => VisitNegation(node),
            SyntaxKind.Lambda => VisitLambda(node),
            SyntaxKind.Block => VisitBlock(node),
            SyntaxKind.Parent => VisitParent(node),
            SyntaxKind.Name or SyntaxKind.Keyword => VisitName(node),
            SyntaxKind.Apply => VisitApply(node),
            SyntaxKind.Transform => VisitParts(node, lift: false),
            SyntaxKind.Missing => throw Error(node, "S0207"),
            _ => VisitParts(node, lift: true),
        };
        result.KeepArray |= node.KeepArray;
        return result;
    }

    private SyntaxNode VisitMap(SyntaxNode node)
    {
        var first = Visit(node.Left!);
        var path = first.Kind == SyntaxKind.Path ? first : Path(node, first);
        if (first.Kind == SyntaxKind.Parent)
        {
            path.SeekingParent = [first.Slot!];
        }

        var rest = Visit(node.Right!);
        if (rest.Kind == SyntaxKind.Path)
        {
            path.Items.AddRange(rest.Items);
        }
        else
        {
            rest.Stages = rest.Predicates ?? rest.Stages;
            rest.Predicates = null;
            path.Items.Add(rest);
        }

        foreach (var step in path.Items)
        {
            CheckStep(step);
        }

        path.KeepSingletonArray |= path.Items.Exists(step => step.KeepArray);
        path.Items[0].IsConstructedArray |= path.Items[0].Kind == SyntaxKind.ArrayConstructor;
        path.Items[^1].IsConstructedArray |= path.Items[^1].Kind == SyntaxKind.ArrayConstructor;
        ParentResolver.Resolve(path);
        return path;
    }

    private static void CheckStep(SyntaxNode step)
    {
        if (step.Kind is SyntaxKind.Number or SyntaxKind.Constant)
        {
            throw new JsonataException("S0213", step.Position) { Start = step.Token.Start, Value = step.Value };
        }

        if (step.Kind == SyntaxKind.Text)
        {
            step.Kind = SyntaxKind.Name;
        }
    }

    private SyntaxNode VisitPredicate(SyntaxNode node)
    {
        var result = Visit(node.Left!);
        var step = LastStep(result);
        if (step.Group is not null)
        {
            throw node.Error("S0209");
        }

        var filter = Visit(node.Right!);
        ParentResolver.ResolveInPredicate(step, filter);
        var stages = result.Kind == SyntaxKind.Path ? step.Stages ??= [] : step.Predicates ??= [];
        stages.Add(new(filter, null));
        return result;
    }

    private SyntaxNode VisitGroupBy(SyntaxNode node)
    {
        var result = Visit(node.Left!);
        if (result.Group is not null)
        {
            throw node.Error("S0210");
        }

        result.Group = new(SyntaxKind.ObjectConstructor, node.Token) { Pairs = node.Pairs.ConvertAll(pair => (Visit(pair.Key), Visit(pair.Value))) };
        return result;
    }

    private SyntaxNode VisitOrderBy(SyntaxNode node)
    {
        var result = Visit(node.Left!);
        var path = result.Kind == SyntaxKind.Path ? result : Path(node, result);
        var sort = new SyntaxNode(SyntaxKind.Sort, node.Token);
        foreach (var term in node.Terms)
        {
            var expression = Visit(term.Expression);
            ParentResolver.Lift(sort, expression);
            sort.Terms.Add(term with { Expression = expression });
        }

        path.Items.Add(sort);
        ParentResolver.Resolve(path);
        return path;
    }

    private SyntaxNode VisitFocus(SyntaxNode node)
    {
        var result = Visit(node.Left!);
        var step = LastStep(result);
        if (step.Stages is not null || step.Predicates is not null)
        {
            throw node.Error("S0215");
        }

        if (step.Kind == SyntaxKind.Sort)
        {
            throw node.Error("S0216");
        }

        step.KeepArray |= node.KeepArray;
        step.FocusVariable = node.Right!.Text;
        step.IsTuple = true;
        return result;
    }

    private SyntaxNode VisitIndex(SyntaxNode node)
    {
        var result = Visit(node.Left!);
        var step = LastStep(result);
        if (result.Kind != SyntaxKind.Path)
        {
            result = Path(node, step);
            step.Stages = step.Predicates ?? step.Stages;
            step.Predicates = null;
        }

        if (step.Stages is null)
        {
            step.IndexVariable = node.Right!.Text;
        }
        else
        {
            step.Stages.Add(new(null, node.Right!.Text));
        }

        step.IsTuple = true;
        return result;
    }

    private SyntaxNode VisitNegation(SyntaxNode node)
    {
        var operand = Visit(node.Left!);
        if (operand.Kind == SyntaxKind.Number)
        {
            operand.Value = JsonNumber.Negate(operand.Value);
            return operand;
        }

        node.Left = operand;
        ParentResolver.Lift(node, operand);
        return node;
    }

    private SyntaxNode VisitLambda(SyntaxNode node)
    {
        node.Right = Visit(node.Right!);
        MarkTailCalls(node.Right);
        return node;
    }

    private static void MarkTailCalls(SyntaxNode node)
    {
        switch (node.Kind)
        {
            case SyntaxKind.Call when node.Predicates is null && node.Group is null:
                node.IsTailCall = true;
                break;
            case SyntaxKind.Condition:
                MarkTailCalls(node.Right!);
                if (node.Third is not null)
                {
                    MarkTailCalls(node.Third);
                }

                break;
            case SyntaxKind.Default or SyntaxKind.Coalescing:
                MarkTailCalls(node.Third!);
                break;
            case SyntaxKind.Block when node.Items.Count > 0:
                MarkTailCalls(node.Items[^1]);
                break;
        }
    }

    private SyntaxNode VisitBlock(SyntaxNode node)
    {
        for (var i = 0; i < node.Items.Count; i++)
        {
            var part = Visit(node.Items[i]);
            ParentResolver.Lift(node, part);
            node.IsConstructedArray |= part.IsConstructedArray || (part.Kind == SyntaxKind.Path && part.Items[0].IsConstructedArray);
            node.Items[i] = part;
        }

        return node;
    }

    private SyntaxNode VisitParent(SyntaxNode node)
    {
        node.Slot = new("!" + _parents++.ToString(CultureInfo.InvariantCulture));
        return node;
    }

    private static SyntaxNode VisitName(SyntaxNode node)
    {
        node.Kind = SyntaxKind.Name;
        var path = Path(node, node);
        path.KeepSingletonArray = node.KeepArray;
        return path;
    }

    private SyntaxNode VisitApply(SyntaxNode node)
    {
        node.Left = Visit(node.Left!);
        node.Right = Visit(node.Right!);
        node.KeepArray |= node.Left.KeepArray || node.Right.KeepArray;
        return node;
    }

    private SyntaxNode VisitParts(SyntaxNode node, bool lift)
    {
        node.Left = node.Left is null ? null : VisitPart(node, node.Left, lift && node.Kind is not (SyntaxKind.Call or SyntaxKind.PartialCall));
        node.Right = node.Right is null ? null : VisitPart(node, node.Right, lift);
        node.Third = node.Third is null ? null : VisitPart(node, node.Third, lift);
        for (var i = 0; i < node.Items.Count; i++)
        {
            node.Items[i] = VisitPart(node, node.Items[i], lift);
        }

        for (var i = 0; i < node.Pairs.Count; i++)
        {
            node.Pairs[i] = (VisitPart(node, node.Pairs[i].Key, lift), VisitPart(node, node.Pairs[i].Value, lift));
        }

        return node;
    }

    private SyntaxNode VisitPart(SyntaxNode node, SyntaxNode part, bool lift)
    {
        var visited = Visit(part);
        if (lift)
        {
            ParentResolver.Lift(node, visited);
        }

        return visited;
    }

    private static SyntaxNode LastStep(SyntaxNode node) => node.Kind == SyntaxKind.Path ? node.Items[^1] : node;

    private static SyntaxNode Path(SyntaxNode origin, SyntaxNode step) => new(SyntaxKind.Path, origin.Token) { Items = [step] };

    private static JsonataException Error(SyntaxNode node, string code)
    {
        var error = node.Error(code);
        error.TokenData = node.Token.Shown;
        return error;
    }
}
