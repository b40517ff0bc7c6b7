using System.CommandLine;
using WorkflowBuilder.Cli;

namespace WorkflowBuilder.Commands;

/// <summary>Makes a text of each of some workflows, unless one of them has errors.</summary>
internal static class WorkflowTexts
{
    public static System.Threading.Tasks.Task<int> WriteAsync(
        WorkflowApp app, Argument<string[]> names, Func<Workflow, string> write, WrittenFiles files, ParseResult result)
    {
        var configuration = result.InvocationConfiguration;
        return AppCommandLine.ReportAsync(configuration.Error, async () =>
        {
            var workflows = WorkflowNames.Find(app, result.GetValue(names));
            var errors = workflows.SelectMany(workflow => WorkflowErrors.Of(workflow.Workflow)).ToList();
            if (errors.Count > 0)
            {
                await WorkflowErrors.WriteAsync(configuration.Error, errors);
                return ExitCode.Findings;
            }

            await files.WriteAsync(result, configuration.Output, [.. workflows.Select(workflow => (workflow.Name, write(workflow.Workflow)))]);
            return ExitCode.Success;
        });
    }
}
