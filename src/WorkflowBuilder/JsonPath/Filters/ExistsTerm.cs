using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>Whether a path leads to a value that is not null: <c>@.a</c>, <c>!@.a</c>. A path from <c>$</c> starts from the item as well.</summary>
internal sealed class ExistsTerm(CompiledPath path, bool isNegated) : FilterTerm
{
    public override bool Holds(PathRun run, JsonData item)
    {
        var exists = FilterOperand.TryFollow(path, run, item, out var value) && !value.IsNull && !value.IsUndefined;
        return run.Error is null && exists != isNegated;
    }
}
