using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>Items by their indices: <c>[0,2]</c>.</summary>
internal sealed class IndexesStep(int[] indexes) : ItemsStep
{
    public override string Fragment => $"[{string.Join(',', indexes)}]";

    protected override bool ApplyTo(PathRun run, int at, ArrayNode array) => indexes.All(index => run.NextItem(at, array, index));
}
