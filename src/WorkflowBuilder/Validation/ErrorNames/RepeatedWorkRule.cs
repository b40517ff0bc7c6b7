using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Work that is not safe to do twice is retried only after errors that come before it.</summary>
internal sealed class RepeatedWorkRule : IValidationRule
{
    public bool GivesOnlyHints => true;

    public void Check(ValidationContext context)
    {
        foreach (var state in context.States)
        {
            if (state.State is not TaskState { Retry.IsEmpty: false } task)
            {
                continue;
            }

            var resource = TaskResource.Of(task);
            if (RepeatableTasks.Cure(task, resource) is not { } cure)
            {
                continue;
            }

            foreach (var use in ErrorNameUse.Of(state, task, task.Retry))
            {
                if (use.Name is Errors.All or Errors.TaskFailed or Errors.Timeout && use.Handler is Retrier { MaxAttempts: not { Value: 0 } })
                {
                    context.Problems.Add(ErrorNameDiagnostics.RetriedTwice(use.Node, task.Name, resource.ServiceAndAction.ToString(), cure), use.Node);
                }
            }
        }
    }
}
