using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Names that begin with <c>States.</c> are those of Step Functions.</summary>
internal sealed class ReservedErrorRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var nearest = new NearestError();
        HashSet<string>? raised = null;
        bool? mayBeOthers = null;
        foreach (var use in ErrorNameUse.All(context))
        {
            if (context.Problems.IsFullOfOthers)
            {
                return;
            }

            if (ErrorNames.IsUnknownOfStates(use.Name)
                && ((raised ??= RaisedErrors.Of(context)).Contains(use.Name) || nearest.To(use.Name) is null))
            {
                var isUnheardOf = !raised.Contains(use.Name)
                    && !(use.Work is TaskState task ? TaskResource.Of(task).IsEndedByWorker : mayBeOthers ??= RaisedErrors.MayBeOthers(context));
                context.Problems.Add(ErrorNameDiagnostics.Reserved(use.Node, use.Name, isUnheardOf), use.Node);
            }
        }

        foreach (var node in RaisedErrors.Nodes(context))
        {
            if (ErrorNames.IsUnknownOfStates(node.Text!) && !Placeholder.IsIn(node.Text!) && QueryLook.Of(node) is null)
            {
                context.Problems.Add(ErrorNameDiagnostics.Reserved(node, node.Text!, isUnheardOf: false), node);
            }
        }
    }
}
