using WorkflowBuilder;

/// <summary>What the programs of the examples do: print the definition, and what is wrong with it.</summary>
internal static class PrintWorkflow
{
    /// <returns>The exit code: 1 where the workflow has errors.</returns>
    public static int Run(Workflow workflow)
    {
        var problems = workflow.Validate();
        foreach (var problem in problems)
        {
            Console.Error.WriteLine(problem);
        }

        if (problems.Any(problem => problem.Severity == DiagnosticSeverity.Error))
        {
            return 1;
        }

        Console.Out.WriteLine(workflow.ToJson());
        return 0;
    }
}
