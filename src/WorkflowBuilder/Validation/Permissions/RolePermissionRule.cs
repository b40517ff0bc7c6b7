using System.IO.Enumeration;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>The role of the state machine, where it is known, may do what the tasks need.</summary>
internal sealed class RolePermissionRule : IValidationRule
{
    public bool GivesOnlyHints => true;

    public void Check(ValidationContext context)
    {
        if (context.AllowedActions is not { } allowed)
        {
            return;
        }

        foreach (var state in context.States)
        {
            if (state.State is TaskState { Resource: { } resource } task)
            {
                foreach (var action in Needed(task, resource).Where(action => !allowed.Any(pattern => Matches(pattern, action))))
                {
                    var node = task.Syntax.Find("Resource")!;
                    context.Problems.Add(PermissionDiagnostics.NotAllowed(node.Pointer, task.Name, action), node);
                }
            }
        }
    }

    private static IEnumerable<string> Needed(TaskState task, string resource)
    {
        const string Integration = ":states:::";

        // With Credentials, another role does the work.
        if (task.Has("Credentials"))
        {
            return ["sts:AssumeRole"];
        }

        var integration = resource.IndexOf(Integration, StringComparison.Ordinal);
        return integration >= 0
            ? IntegrationPermissions.Of(resource[(integration + Integration.Length)..], new(task.Parameters ?? task.Arguments ?? default))
                .SelectMany(statement => statement.Actions)
            : resource.Contains(":lambda:", StringComparison.Ordinal) ? IntegrationPermissions.InvokeFunction(resource).Actions
            : [];
    }

    // IAM compares actions without regard to case.
    private static bool Matches(string pattern, string action) => FileSystemName.MatchesSimpleExpression(pattern, action, ignoreCase: true);
}
