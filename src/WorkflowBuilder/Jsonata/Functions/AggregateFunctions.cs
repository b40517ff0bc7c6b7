using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>One value of many numbers.</summary>
internal static class AggregateFunctions
{
    public static FunctionDefinition[] All { get; } =
    [
        new("sum", "<a<n>:n>", 1, (arguments, _) => arguments[0].IsUndefined ? default : JsonData.From(Sum(arguments[0]))),
        new("count", "<a:n>", 1, (arguments, _) => JsonData.From((double)arguments[0].Count)),
        new("max", "<a<n>:n>", 1, (arguments, _) => Extreme(arguments[0], Math.Max)),
        new("min", "<a<n>:n>", 1, (arguments, _) => Extreme(arguments[0], Math.Min)),
        new("average", "<a<n>:n>", 1, (arguments, _) => arguments[0].Count == 0 ? default : JsonData.From(Sum(arguments[0]) / arguments[0].Count)),
    ];

    private static double Sum(in JsonData numbers)
    {
        var sum = 0.0;
        foreach (ref readonly var number in numbers.Items)
        {
            sum += number.GetDouble();
        }

        return sum;
    }

    private static JsonData Extreme(in JsonData numbers, Func<double, double, double> choose)
    {
        if (numbers.Count == 0)
        {
            return default;
        }

        var extreme = numbers[0].GetDouble();
        foreach (ref readonly var number in numbers.Items)
        {
            extreme = choose(extreme, number.GetDouble());
        }

        return JsonData.From(extreme);
    }
}
