using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Jsonata;

/// <summary>What counts as true.</summary>
internal static class Truth
{
    public static bool Of(in JsonData value, Evaluation evaluation)
    {
        if (value.IsBoolean)
        {
            return value.IsTrue;
        }

        if (value.TryGetDouble(out var number))
        {
            return !double.IsNaN(Numbers.Finite(number)) && number != 0;
        }

        return value.Node switch
        {
            string text => text.Length > 0,
            ArrayNode array => OfAny(array, evaluation),
            ObjectNode members => members.Count > 0,
            _ => false,
        };
    }

    private static bool OfAny(ArrayNode array, Evaluation evaluation)
    {
        StackGuard.Check(JsonataLimits.StackOverflow);
        foreach (ref readonly var item in array.Items)
        {
            evaluation.Step();
            if (Of(item, evaluation))
            {
                return true;
            }
        }

        return false;
    }
}
