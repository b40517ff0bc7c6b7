using System.CommandLine;

namespace WorkflowBuilder.Commands;

/// <summary><c>asl [NAMES]</c></summary>
internal static class AslCommand
{
    public static Command Create(WorkflowApp app)
    {
        var names = WorkflowNames.Some(app);
        var compact = new Option<bool>("--compact") { Description = "Write each definition on one line." };
        var files = new WrittenFiles(".asl.json");
        var command = new Command("asl", "Writes the definitions in the Amazon States Language. Exits with 0, 1 for workflows with errors, 2 for misuse.")
        {
            names, compact,
        };
        files.AddTo(command);
        command.SetAction((result, _) => WorkflowTexts.WriteAsync(
            app,
            names,
            workflow => workflow.ToJson(new() { Indented = !result.GetValue(compact) }) + "\n",
            files,
            result));
        return command;
    }
}
