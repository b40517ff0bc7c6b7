using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>What express executions run does not wait for jobs, tokens, activities and child executions of a map.</summary>
internal sealed class ExpressRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var state in context.States)
        {
            if (state.Scope.Type != StateMachineType.Express)
            {
                continue;
            }

            if (context.Problems.IsFull)
            {
                return;
            }

            switch (state.State)
            {
                case TaskState { Resource: { } arn } task:
                    CheckResource(TaskResource.Parse(arn), task.Syntax.Find("Resource")!, context.Problems);
                    break;
                case MapState map:
                    CheckProcessor(map.ItemProcessor ?? map.Iterator, context.Problems);
                    break;
            }
        }
    }

    private static void CheckResource(TaskResource resource, JsonSyntaxNode node, ProblemList problems)
    {
        if (resource.Kind == TaskResourceKind.Activity)
        {
            problems.Add(TaskDiagnostics.ExpressActivity(node), node);
        }
        else if (resource.Pattern is ".sync" or ".sync:2" or ".waitForTaskToken")
        {
            problems.Add(TaskDiagnostics.ExpressPattern(node, resource.Pattern.ToString()), node);
        }
    }

    private static void CheckProcessor(ItemProcessor? processor, ProblemList problems)
    {
        if (processor is { Mode: "DISTRIBUTED" } && processor.Syntax.Find("ProcessorConfig")?.Find("Mode") is { } mode)
        {
            problems.Add(TaskDiagnostics.ExpressDistributedMap(mode), mode);
        }
    }
}
