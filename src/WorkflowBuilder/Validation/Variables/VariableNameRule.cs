using WorkflowBuilder.Asl;
using WorkflowBuilder.Paths;

namespace WorkflowBuilder;

/// <summary>Variables have names that can be read again, and not the one of Step Functions.</summary>
internal sealed class VariableNameRule : IValidationRule
{
    private const int MaxLength = 80;

    public void Check(ValidationContext context)
    {
        var problems = context.Problems;
        foreach (var assignment in context.Assignments)
        {
            var (name, member) = (assignment.Name, assignment.Member);
            if (problems.IsFull || Placeholder.IsIn(name))
            {
                continue;
            }

            if (name == "states")
            {
                problems.Add(VariableDiagnostics.Reserved(member.Value), member);
            }
            else if (name.Length > MaxLength)
            {
                problems.Add(VariableDiagnostics.NameTooLong(member.Value, PathDiagnostics.Shown(name), name.Length, MaxLength), member);
            }
            else if (!PathTextParser.IsVariableName(name))
            {
                problems.Add(VariableDiagnostics.BadName(member.Value, name), member);
            }
        }
    }
}
