using System.CommandLine;
using WorkflowBuilder.Cli.Commands;

namespace WorkflowBuilder.Commands;

/// <summary><c>graph [NAMES]</c></summary>
internal static class GraphCommand
{
    public static Command Create(WorkflowApp app)
    {
        var names = WorkflowNames.Some(app);
        var format = CommandOptions.Choice<GraphFormat>("--format", "The language of the graph. Left out, mermaid.");
        var files = new WrittenFiles(".mmd");
        var command = new Command("graph", "Draws the workflows as flowcharts. Exits with 0, 1 for workflows with errors, 2 for misuse.") { names, format };
        files.AddTo(command);
        command.SetAction((result, _) => WorkflowTexts.WriteAsync(
            app,
            names,
            workflow => workflow.ToMermaid(),
            files,
            result));
        return command;
    }
}
