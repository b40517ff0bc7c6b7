using System.Globalization;

namespace WorkflowBuilder.Benchmarks;

/// <summary>The workload of the benchmarks: Pass states with a result each, in one chain.</summary>
internal static class Chains
{
    public static Workflow Workflow(int states)
    {
        var first = new Pass(Name(0));
        INextable last = first;
        for (var i = 1; i < states; i++)
        {
            var next = new Pass(Name(i)) { Result = new { step = i }, ResultPath = "$.result" };
            last.Next(next);
            last = next;
        }

        return new("chain", first);
    }

    public static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"State {i}");
}
