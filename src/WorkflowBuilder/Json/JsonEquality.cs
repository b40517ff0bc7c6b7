namespace WorkflowBuilder.Json;

/// <summary>Compares values by what they mean, without recursion.</summary>
internal static class JsonEquality
{
    public static bool Equal(JsonData left, JsonData right)
    {
        if (left.Node is not (ArrayNode or ObjectNode))
        {
            return ScalarsEqual(left, right);
        }

        var pairs = new Stack<(JsonData Left, JsonData Right)>();
        pairs.Push((left, right));
        while (pairs.TryPop(out var pair))
        {
            if (!EqualOutside(pair.Left, pair.Right, pairs))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A hash of the value's outside: equal values have equal hashes, and deep ones cost no more than flat ones.</summary>
    public static int Hash(JsonData data) => data.Node switch
    {
        string text => text.GetHashCode(StringComparison.Ordinal),
        ArrayNode array => HashCode.Combine(array.Count, array.Count == 0 ? 0 : HashScalar(array.Items[0])),
        ObjectNode members => members.Shape.Names.Aggregate(members.Count, (hash, name) => hash ^ name.GetHashCode(StringComparison.Ordinal)),
        _ => HashScalar(data),
    };

    private static int HashScalar(JsonData data) =>
        data.TryGetDouble(out var number) ? (number == 0 ? 0 : number.GetHashCode())
        : data.IsString ? data.GetString().GetHashCode(StringComparison.Ordinal)
        : (int)data.Kind;

    private static bool EqualOutside(JsonData left, JsonData right, Stack<(JsonData Left, JsonData Right)> pairs)
    {
        if (ReferenceEquals(left.Node, right.Node) && !left.IsNumber)
        {
            return true;
        }

        if (left.Array is { } array)
        {
            return right.Array is { } other && array.Count == other.Count && PushAll(array.Items, other.Items, pairs);
        }

        if (left.Object is { } members)
        {
            return right.Object is { } other && members.Count == other.Count && PushMembers(members, other, pairs);
        }

        return ScalarsEqual(left, right);
    }

    private static bool PushAll(ReadOnlySpan<JsonData> left, ReadOnlySpan<JsonData> right, Stack<(JsonData Left, JsonData Right)> pairs)
    {
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i].Node is ArrayNode or ObjectNode)
            {
                pairs.Push((left[i], right[i]));
            }
            else if (!ScalarsEqual(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool PushMembers(ObjectNode left, ObjectNode right, Stack<(JsonData Left, JsonData Right)> pairs)
    {
        if (ReferenceEquals(left.Shape, right.Shape))
        {
            return PushAll(left.Values, right.Values, pairs);
        }

        for (var i = 0; i < left.Count; i++)
        {
            var at = right.Shape.Find(left.Shape.Names[i]);
            if (at < 0)
            {
                return false;
            }

            pairs.Push((left.Values[i], right.Values[at]));
        }

        return true;
    }

    private static bool ScalarsEqual(JsonData left, JsonData right)
    {
        if (left.IsPlainNumber && right.IsPlainNumber)
        {
            return left.RawNumber.Equals(right.RawNumber) || left.RawNumber == right.RawNumber;
        }

        if (left.Node is string text)
        {
            return right.Node is string other && text == other;
        }

        return left.IsNumber ? right.IsNumber && JsonNumber.Equal(left, right) : ReferenceEquals(left.Node, right.Node);
    }
}
