using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Jsonata;

/// <summary>Equality as the language has it: numbers as doubles, objects whatever the order of their members, functions only with themselves.</summary>
internal static class DeepEquality
{
    public static bool Equal(in JsonData left, in JsonData right, Evaluation evaluation)
    {
        if (left.TryGetDouble(out var number))
        {
            return right.TryGetDouble(out var other) && number == other;
        }

        return left.Node switch
        {
            string text => right.Node is string other && text == other,
            ArrayNode array => right.Node is ArrayNode other && ItemsEqual(array.Items, other.Items, evaluation),
            ObjectNode members => right.Node is ObjectNode other && MembersEqual(members, other, evaluation),
            _ => ReferenceEquals(left.Node, right.Node),
        };
    }

    private static bool ItemsEqual(ReadOnlySpan<JsonData> left, ReadOnlySpan<JsonData> right, Evaluation evaluation)
    {
        StackGuard.Check(JsonataLimits.StackOverflow);
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            evaluation.Step();
            if (!Equal(left[i], right[i], evaluation))
            {
                return false;
            }
        }

        return true;
    }

    private static bool MembersEqual(ObjectNode left, ObjectNode right, Evaluation evaluation)
    {
        StackGuard.Check(JsonataLimits.StackOverflow);
        if (ReferenceEquals(left.Shape, right.Shape))
        {
            return ItemsEqual(left.Values, right.Values, evaluation);
        }

        if (left.Count != right.Count)
        {
            return false;
        }

        for (var i = 0; i < left.Count; i++)
        {
            evaluation.Step();
            var at = right.Shape.Find(left.Shape.Names[i]);
            if (at < 0 || !Equal(left.Values[i], right.Values[at], evaluation))
            {
                return false;
            }
        }

        return true;
    }
}
