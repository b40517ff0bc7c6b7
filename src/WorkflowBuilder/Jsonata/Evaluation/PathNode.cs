using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>Steps one after the other, each evaluated for every item of the one before, results in one flat sequence.</summary>
internal sealed class PathNode(PathStep[] steps) : Node
{
    private readonly int _firstTuple = Array.FindIndex(steps, step => step.IsTuple && !step.TakesAll);

    /// <summary>Whether the first step is a variable or the context, which sees an array as a whole.</summary>
    public bool StartsWithVariable { get; init; }

    /// <summary>Whether <c>[]</c> lets the result stay an array.</summary>
    public bool KeepSingletonArray { get; init; }

    /// <summary>Whether the path is part of another one that goes on with its tuples.</summary>
    public bool GivesTuples { get; init; }

    public bool KeepArray { get; init; }

    public GroupNode? Group { get; init; }

    /// <summary>How many variables the frames of tuples have room for.</summary>
    public required Scope TupleScope { get; init; }

    public override JsonData Evaluate(in JsonData input, Frame frame, Evaluation evaluation)
    {
        evaluation.Enter();
        var sequence = _firstTuple < 0 ? EvaluateSteps(input, steps.Length, frame, evaluation) : EvaluateTuples(input, frame, evaluation);
        if (KeepSingletonArray)
        {
            sequence = KeepSingleton(sequence);
        }

        if (Group is not null)
        {
            sequence = Group.Evaluate(sequence.ToData(), frame, evaluation);
        }

        evaluation.Leave();
        return KeepArray ? Sequences.Normalize(Sequences.Keep(sequence.ToData())) : sequence.Value();
    }

    private Sequence EvaluateSteps(in JsonData input, int count, Frame frame, Evaluation evaluation)
    {
        var current = input.Node is ArrayNode && !StartsWithVariable ? Sequence.Many(input) : Sequence.One(input);
        for (var i = 0; i < count; i++)
        {
            var step = steps[i];
            current = step.TakesAll
                ? TakeAll(step.Node.Evaluate(current.ToData(), frame, evaluation), steps[i + 1])
                : EvaluateStep(step, current, isLast: i == steps.Length - 1, frame, evaluation);
            if (current.IsEmpty)
            {
                break;
            }
        }

        return current;
    }

    // Of an array constructor with a predicate, an array is left or nothing that steps can go on from; sorting takes single values.
    private static Sequence TakeAll(in JsonData result, PathStep next) =>
        result.IsArray ? Sequence.Many(result) : result.IsUndefined || next.Sort is null ? Sequence.Empty : Sequence.One(result);

    private static Sequence EvaluateStep(PathStep step, in Sequence current, bool isLast, Frame frame, Evaluation evaluation)
    {
        if (step.Sort is not null)
        {
            return SortStep(step, current.ToData(), frame, evaluation);
        }

        if (current.IsOne)
        {
            return Flatten(EvaluateItem(step, current.Item, frame, evaluation), isLast);
        }

        var results = new SequenceBuilder(evaluation);
        var first = default(JsonData);
        var count = 0;
        foreach (ref readonly var item in current.Item.Items)
        {
            evaluation.Step();
            var result = EvaluateItem(step, item, frame, evaluation);
            if (result.IsUndefined)
            {
                continue;
            }

            first = count++ == 0 ? result : first;
            if (result.Node is ArrayNode array && !array.Is(ArrayTraits.Constructed))
            {
                results.AddRange(array.Items);
            }
            else
            {
                results.Add(result);
            }
        }

        return count == 1 ? Flatten(first, isLast) : Sequence.Many(results.ToArray(ArrayTraits.Sequence));
    }

    /// <summary>The sequence of one result: its items where it is an array, unless it is constructed; as it is where nothing follows.</summary>
    private static Sequence Flatten(in JsonData result, bool isLast)
    {
        if (result.Node is not ArrayNode array)
        {
            return result.IsUndefined ? Sequence.Empty : Sequence.One(result);
        }

        if (isLast && !array.Is(ArrayTraits.Sequence))
        {
            return Sequence.Many(result);
        }

        return array.Is(ArrayTraits.Constructed) ? Sequence.One(result) : Sequence.Many(new(array.As(ArrayTraits.Sequence)));
    }

    private static JsonData EvaluateItem(PathStep step, in JsonData item, Frame frame, Evaluation evaluation)
    {
        JsonData result;
        if (step.Name is not null)
        {
            evaluation.CheckLeaf();
            result = step.Name.Find(item, evaluation);
        }
        else
        {
            result = step.Node.Evaluate(item, frame, evaluation);
        }

        foreach (var stage in step.Stages)
        {
            result = stage.Filter!.Apply(result, frame, evaluation);
            if (result.IsUndefined)
            {
                break;
            }
        }

        return result;
    }

    private static Sequence SortStep(PathStep step, in JsonData input, Frame frame, Evaluation evaluation)
    {
        var sorted = step.Sort!.Sort(input, frame, evaluation);
        foreach (var stage in step.Stages)
        {
            sorted = stage.Filter!.Apply(sorted, frame, evaluation);
            if (sorted.IsUndefined)
            {
                break;
            }
        }

        return sorted.IsArray ? Sequence.Many(sorted) : sorted.IsUndefined ? Sequence.Empty : Sequence.One(sorted);
    }

    private Sequence EvaluateTuples(in JsonData input, Frame frame, Evaluation evaluation)
    {
        var before = EvaluateSteps(input, _firstTuple, frame, evaluation);
        if (_firstTuple > 0 && before.IsEmpty)
        {
            return before;
        }

        var tuples = TuplePath.Evaluate(steps.AsSpan(_firstTuple), before.ToData(), frame, TupleScope, evaluation);
        if (GivesTuples || Group is not null)
        {
            return Sequence.Many(tuples);
        }

        evaluation.Charge(tuples.Count);
        var values = new JsonData[tuples.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = ((PathTuple)tuples.Items[i].Node!).Value;
        }

        return Sequence.Many(new(new ArrayNode(values, ArrayTraits.Sequence)));
    }

    private static Sequence KeepSingleton(in Sequence sequence)
    {
        var data = sequence.ToData();
        if (data.Node is ArrayNode array && array.Is(ArrayTraits.Constructed) && !array.Is(ArrayTraits.Sequence))
        {
            data = new(new ArrayNode([data], ArrayTraits.Sequence));
        }

        return Sequence.Many(Sequences.Keep(data));
    }
}
