using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>A function that copies what it gets and changes the copy, <c>| pattern | update, delete |</c>.</summary>
internal sealed class TransformNode(Node pattern, Node update, Node? delete, Node clone, int position) : Node
{
    public required int UpdatePosition { get; init; }

    public required int DeletePosition { get; init; }

    public override JsonData Evaluate(in JsonData input, Frame frame, Evaluation evaluation)
    {
        evaluation.CheckLeaf();
        return new(new BuiltInFunction("", "<(oa):o>", 1, (arguments, inner) => Transform(arguments[0], frame, inner)));
    }

    private JsonData Transform(in JsonData value, Frame frame, Evaluation evaluation)
    {
        if (value.IsUndefined)
        {
            return default;
        }

        if (clone.Evaluate(default, frame, evaluation).Node is not JsonataFunction cloner)
        {
            throw new JsonataException("T2013", position);
        }

        // Whatever $clone is, the copy must be nobody else's, since it is changed in place. The pattern can give objects of somebody else all the same.
        var original = cloner is BuiltInFunction ? value : evaluation.Apply(cloner, [value], JsonData.Null);
        var made = new HashSet<ObjectNode>(ReferenceEqualityComparer.Instance);
        var copy = Cloning.Copy(original, evaluation, made);
        var matches = pattern.Evaluate(copy, frame, evaluation);
        if (!matches.IsUndefined)
        {
            foreach (ref readonly var match in Sequences.ItemsOf(matches))
            {
                evaluation.Step();
                Update(match, made, frame, evaluation);
            }
        }

        return copy;
    }

    private void Update(in JsonData match, HashSet<ObjectNode> made, Frame frame, Evaluation evaluation)
    {
        var target = match.Object is { } members && made.Contains(members) ? members : null;
        var changes = update.Evaluate(match, frame, evaluation);
        if (!changes.IsUndefined)
        {
            if (changes.Object is not { } added)
            {
                throw new JsonataException("T2011", UpdatePosition) { Value = changes };
            }

            evaluation.Charge(added.Count);
            target?.SetAll(added);
        }

        var names = delete is null ? default : delete.Evaluate(match, frame, evaluation);
        if (!names.IsUndefined)
        {
            Delete(target, names, evaluation);
        }
    }

    private void Delete(ObjectNode? target, in JsonData names, Evaluation evaluation)
    {
        evaluation.Charge(names.Count + (target?.Count ?? 0));
        var deleted = new HashSet<string>(StringComparer.Ordinal);
        foreach (ref readonly var name in Sequences.ItemsOf(names))
        {
            deleted.Add(name.Node as string ?? throw new JsonataException("T2012", DeletePosition) { Value = names });
        }

        target?.RemoveAll(deleted);
    }
}
