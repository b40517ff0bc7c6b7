using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>The steps of a path that bind variables: items become tuples, which carry what was bound.</summary>
internal static class TuplePath
{
    /// <returns>An array of tuples.</returns>
    public static JsonData Evaluate(ReadOnlySpan<PathStep> steps, in JsonData input, Frame frame, Scope scope, Evaluation evaluation)
    {
        var tuples = input;
        var haveTuples = false;
        foreach (var step in steps)
        {
            tuples = step.Sort is not null
                ? SortStep(step, tuples, haveTuples, frame, evaluation)
                : Step(step, haveTuples ? tuples : ToTuples(tuples, evaluation), frame, scope, evaluation);
            tuples = ApplyStages(step, tuples, frame, evaluation);
            haveTuples = true;
        }

        return tuples;
    }

    private static JsonData ToTuples(in JsonData values, Evaluation evaluation)
    {
        evaluation.Charge(values.Count);
        var tuples = new JsonData[values.Count];
        for (var i = 0; i < tuples.Length; i++)
        {
            tuples[i] = new(PathTuple.Of(values.Items[i]));
        }

        return new(new ArrayNode(tuples, ArrayTraits.Sequence | ArrayTraits.TupleStream));
    }

    private static JsonData SortStep(PathStep step, in JsonData input, bool haveTuples, Frame frame, Evaluation evaluation)
    {
        if (input.IsUndefined)
        {
            return default;
        }

        var sorted = step.Sort!.Sort(input, frame, evaluation);
        if (haveTuples)
        {
            return new(sorted.Array!.As(ArrayTraits.Sequence | ArrayTraits.TupleStream));
        }

        var tuples = ToTuples(sorted, evaluation);
        for (var i = 0; i < tuples.Count && step.IndexVariable is not null; i++)
        {
            ((PathTuple)tuples.Items[i].Node!).Bind(step.IndexVariable, JsonData.From((double)i));
        }

        return tuples;
    }

    private static JsonData Step(PathStep step, in JsonData tuples, Frame frame, Scope scope, Evaluation evaluation)
    {
        var results = new SequenceBuilder(evaluation);
        foreach (ref readonly var item in tuples.Items)
        {
            evaluation.Step();
            var tuple = (PathTuple)item.Node!;
            var value = step.Node.Evaluate(tuple.Value, new TupleFrame(frame, scope.Size, tuple), evaluation);
            if (!value.IsUndefined)
            {
                Collect(step, tuple, value, ref results, evaluation);
            }
        }

        return results.ToArray(ArrayTraits.Sequence | ArrayTraits.TupleStream);
    }

    private static void Collect(PathStep step, PathTuple tuple, in JsonData value, ref SequenceBuilder results, Evaluation evaluation)
    {
        var items = Sequences.ItemsOf(value);
        for (var i = 0; i < items.Length; i++)
        {
            evaluation.Step();
            results.Add(new(items[i].Node is PathTuple inner ? tuple.Merge(inner) : Extend(step, tuple, items[i], i)));
        }
    }

    private static PathTuple Extend(PathStep step, PathTuple tuple, in JsonData item, int position)
    {
        var extended = step.FocusVariable is { } focus ? tuple.With(focus, item) : tuple.WithValue(item);
        if (step.IndexVariable is { } index)
        {
            extended.Bind(index, JsonData.From((double)position));
        }

        if (step.ParentVariable is { } parent)
        {
            extended.Bind(parent, tuple.Value);
        }

        return extended;
    }

    private static JsonData ApplyStages(PathStep step, in JsonData tuples, Frame frame, Evaluation evaluation)
    {
        var result = tuples;
        foreach (var stage in step.Stages)
        {
            if (result.IsUndefined)
            {
                break;
            }

            if (stage.Filter is not null)
            {
                result = stage.Filter.Apply(result, frame, evaluation);
                continue;
            }

            var items = result.Items;
            evaluation.Charge(items.Length);
            for (var i = 0; i < items.Length; i++)
            {
                ((PathTuple)items[i].Node!).Bind(stage.IndexVariable!, JsonData.From((double)i));
            }
        }

        return result;
    }
}
