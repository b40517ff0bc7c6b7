using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Jsonata;

/// <summary>A function some of whose arguments are given already.</summary>
internal sealed class PartialFunction(JsonataFunction function, JsonData[] arguments, bool[] isOpen) : JsonataFunction
{
    public override int Arity { get; } = isOpen.Count(open => open);

    public override JsonData Invoke(ReadOnlySpan<JsonData> given, in JsonData context, Evaluation evaluation)
    {
        StackGuard.Check(JsonataLimits.StackOverflow);
        var all = (JsonData[])arguments.Clone();
        var next = 0;
        for (var i = 0; i < all.Length; i++)
        {
            if (isOpen[i])
            {
                all[i] = next < given.Length ? given[next] : default;
                next++;
            }
        }

        return function.Invoke(all, context, evaluation);
    }
}
