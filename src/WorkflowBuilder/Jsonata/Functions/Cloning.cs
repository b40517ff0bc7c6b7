using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Jsonata;

/// <summary>Copies that share nothing with the original, as if it were written as JSON and read again.</summary>
internal static class Cloning
{
    public static JsonData Copy(in JsonData value, Evaluation evaluation)
    {
        evaluation.Step();
        switch (value.Node)
        {
            case ArrayNode array:
                StackGuard.Check(JsonataLimits.StackOverflow);
                var items = new JsonData[array.Count];
                for (var i = 0; i < items.Length; i++)
                {
                    items[i] = Copy(array.Items[i], evaluation);
                }

                return new(new ArrayNode(items));
            case ObjectNode members:
                StackGuard.Check(JsonataLimits.StackOverflow);
                var values = new JsonData[members.Count];
                for (var i = 0; i < values.Length; i++)
                {
                    values[i] = Copy(members.Values[i], evaluation);
                }

                return new(new ObjectNode(members.Shape, values));
            case JsonataFunction:
                return JsonData.From("");
            default:
                return value.IsPlainNumber ? JsonData.From(Numbers.RoundForText(value.RawNumber)) : value;
        }
    }
}
