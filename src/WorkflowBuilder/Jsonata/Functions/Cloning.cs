using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Jsonata;

/// <summary>Copies that share nothing with the original, as if it were written as JSON and read again.</summary>
internal static class Cloning
{
    /// <param name="value">The original.</param>
    /// <param name="evaluation">What counts the work.</param>
    /// <param name="made">Takes the objects of the copy, for the one who may change them.</param>
    public static JsonData Copy(in JsonData value, Evaluation evaluation, HashSet<ObjectNode>? made = null)
    {
        evaluation.Step();
        switch (value.Node)
        {
            case ArrayNode array:
                StackGuard.Check(JsonataLimits.StackOverflow);
                var items = new JsonData[array.Count];
                for (var i = 0; i < items.Length; i++)
                {
                    items[i] = Copy(array.Items[i], evaluation, made);
                }

                return new(new ArrayNode(items));
            case ObjectNode members:
                StackGuard.Check(JsonataLimits.StackOverflow);
                var values = new JsonData[members.Count];
                for (var i = 0; i < values.Length; i++)
                {
                    values[i] = Copy(members.Values[i], evaluation, made);
                }

                var copy = new ObjectNode(members.Shape, values);
                made?.Add(copy);
                return new(copy);
            case JsonataFunction:
                return JsonData.From("");
            default:
                return value.IsPlainNumber ? JsonData.From(Numbers.RoundForText(value.RawNumber, evaluation.Options.Dialect)) : value;
        }
    }
}
