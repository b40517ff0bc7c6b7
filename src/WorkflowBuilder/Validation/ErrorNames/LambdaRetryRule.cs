using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A Task that calls a function retries the faults of Lambda.</summary>
internal sealed class LambdaRetryRule : IValidationRule
{
    public bool GivesOnlyHints => true;

    public void Check(ValidationContext context)
    {
        foreach (var state in context.States)
        {
            if (state.State is TaskState task && TaskResource.Of(task).CallsFunction && !ErrorNameUse.Of(state, task, task.Retry).Any(IsTransient))
            {
                context.Problems.Add(ErrorNameDiagnostics.LambdaNotRetried(task.Syntax, task.Name), task.Syntax);
            }
        }
    }

    private static bool IsTransient(ErrorNameUse use) => use.Name is Errors.All or Errors.TaskFailed || ErrorNames.TransientOfLambda.Contains(use.Name);
}
