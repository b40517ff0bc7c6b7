using System.CommandLine;
using WorkflowBuilder.Asl;
using WorkflowBuilder.Cli.Input;
using WorkflowBuilder.Cli.Output;

namespace WorkflowBuilder.Cli.Commands;

/// <summary><c>wfb graph FILE</c></summary>
internal static class GraphCommand
{
    private const string OutputOption = "--output";

    public static Command Create()
    {
        var file = new Argument<string>("file")
        {
            Description = "A definition in JSON or YAML, or a SAM or CloudFormation template with some; - is standard input.",
        };
        CommandOptions.RefuseOptions(file);
        var format = CommandOptions.Choice<GraphFormat>("--format", "The language of the graph. Left out, mermaid.");
        var output = CommandOptions.Text(OutputOption, "FILE", "The file to write. Left out, standard output.");
        var command = new Command("graph", "Draws definitions as flowcharts, even such with errors. Exits with 0, 2 for misuse and files without a definition.")
        {
            file, format, output,
        };
        command.SetAction((result, cancellationToken) => RunAsync(
            result.GetRequiredValue(file), result.GetValue(output), CommandConsole.Of(result.InvocationConfiguration), cancellationToken));
        return command;
    }

    internal static System.Threading.Tasks.Task<int> RunAsync(string file, string? output, CommandConsole console, CancellationToken cancellationToken) =>
        Misuse.ReportAsync(console.Error, async () =>
        {
            var graphs = string.Join('\n', (await FindAsync(file, console.Input, cancellationToken)).Select(MermaidGraph.Write));
            await (output is null ? console.Output.WriteAsync(graphs) : OutputFile.WriteAsync(OutputOption, output, writer => writer.WriteAsync(graphs)));
            return ExitCode.Success;
        });

    private static async Task<List<StateMachineDefinition>> FindAsync(string file, Stream input, CancellationToken cancellationToken)
    {
        try
        {
            var isInput = file == InputFiles.StandardInput;
            var utf8 = isInput ? await FileContent.ReadAsync(input, AslLimits.MaxBytes, cancellationToken)
                : await FileContent.ReadAsync(file, AslLimits.MaxBytes, cancellationToken);
            var document = DefinitionSource.Read(isInput ? "stdin" : file, utf8);
            var found = document is null ? [] : await document.FindAsync(
                [Directory.GetCurrentDirectory()], named => FileContent.ReadFoundAsync(named, AslLimits.MaxBytes, cancellationToken));
            var definitions = found.Select(definition => definition.Read?.Definition).OfType<StateMachineDefinition>().ToList();
            return definitions.Count > 0 ? definitions : throw new MisuseException($"there is no definition in {file}. wfb validate says why.");
        }
        catch (DocumentException exception)
        {
            throw new MisuseException(exception.Problem.ToString());
        }
        catch (Exception exception) when (FileContent.IsUnreadable(exception))
        {
            throw new MisuseException($"cannot read {file}: {exception.Message}");
        }
    }
}
