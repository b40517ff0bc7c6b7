using System.Text.Json;

namespace WorkflowBuilder.Tests;

/// <summary>Walks over the states of a definition, nested ones included.</summary>
internal static class CompiledStates
{
    public static IEnumerable<(string Name, JsonElement State)> In(JsonElement definition) =>
        Scopes(definition).SelectMany(scope => scope.GetProperty("States").EnumerateObject().Select(state => (state.Name, state.Value)));

    public static IEnumerable<JsonElement> Scopes(JsonElement definition)
    {
        var open = new Queue<JsonElement>([definition]);
        while (open.TryDequeue(out var scope))
        {
            yield return scope;
            foreach (var state in scope.GetProperty("States").EnumerateObject().Select(member => member.Value))
            {
                if (state.TryGetProperty("ItemProcessor", out var processor))
                {
                    open.Enqueue(processor);
                }

                if (state.TryGetProperty("Branches", out var branches))
                {
                    foreach (var branch in branches.EnumerateArray())
                    {
                        open.Enqueue(branch);
                    }
                }
            }
        }
    }

    /// <summary>The names that a state leads to.</summary>
    public static IEnumerable<string> TargetsOf(JsonElement state)
    {
        string[] fields = ["Next", "Default"];
        var rules = new[] { "Choices", "Catch" }.Where(name => state.TryGetProperty(name, out _)).SelectMany(name => state.GetProperty(name).EnumerateArray());
        return rules.Prepend(state).SelectMany(
            holder => fields.Where(name => holder.TryGetProperty(name, out _)).Select(name => holder.GetProperty(name).GetString()!));
    }
}
