using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>The items of a Map come from its input or from its ItemReader.</summary>
internal sealed class ItemsPathRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var state in context.States)
        {
            if (state.State is MapState { ItemReader: not null } map && map.Syntax.FindMember("ItemsPath") is { } itemsPath)
            {
                context.Problems.Add(ItemSourceDiagnostics.TwoSources(itemsPath.Value, map.Name), itemsPath);
            }
        }
    }
}
