using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A state has one of the eight types.</summary>
internal sealed class StateTypeRule : IValidationRule
{
    private static readonly string[] Types = ["Task", "Wait", "Pass", "Succeed", "Fail", "Choice", "Parallel", "Map"];

    public void Check(ValidationContext context)
    {
        NearestName? nearest = null;
        foreach (var state in context.States)
        {
            if (state.State is UnknownState { Type: { } type, Syntax: var syntax } && !Placeholder.IsIn(type))
            {
                var value = syntax.Find("Type")!;
                var problem = FieldDiagnostics.UnknownType(value, state.Name, type);
                nearest ??= new(Types);
                context.Problems.Add(problem with { Fix = context.Problems.Write(value, nearest.To(type)) }, value);
            }
        }
    }
}
