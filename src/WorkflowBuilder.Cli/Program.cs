using System.CommandLine;
using WorkflowBuilder.Cli.Commands;

namespace WorkflowBuilder.Cli;

internal static class Program
{
    private static System.Threading.Tasks.Task<int> Main(string[] args) => RunAsync(args, new());

    internal static async System.Threading.Tasks.Task<int> RunAsync(string[] args, InvocationConfiguration configuration)
    {
        var root = new RootCommand("Checks AWS Step Functions definitions, runs them and evaluates their expressions.")
        {
            ValidateCommand.Create(), RunCommand.Create(), TestCommand.Create(), TestStateCommand.Create(), EvalCommand.Create(), GraphCommand.Create(),
        };

        // By default @FILE stands for more arguments, which are in the file.
        var result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Errors.Count == 0)
        {
            return await result.InvokeAsync(configuration);
        }

        foreach (var error in result.Errors)
        {
            await configuration.Error.WriteLineAsync($"wfb: {TerminalText.OneLine(error.Message)}");
        }

        await configuration.Error.WriteLineAsync("Run wfb --help to see what there is.");
        return ExitCode.Misuse;
    }
}
