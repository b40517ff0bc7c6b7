using System.CommandLine;
using System.Text;
using WorkflowBuilder.Cli.Input;
using WorkflowBuilder.Cli.Output;
using WorkflowBuilder.Cli.Testing;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Cli.Commands;

/// <summary><c>wfb test FILE --mocks FILE</c></summary>
internal static class TestCommand
{
    private const string JUnitOption = "--junit";
    private const string LcovOption = "--lcov";
    private const string CoberturaOption = "--cobertura";

    public static Command Create()
    {
        var file = CommandOptions.DefinitionFile();
        var mocks = CommandOptions.Text(MockSource.Option, "FILE", "The mock file with the test cases, in the format of Step Functions Local.");
        mocks.Required = true;
        var testCases = CommandOptions.Texts(RunSources.TestCaseOption, "NAME", "A test case to run. Left out, all.");
        var input = CommandOptions.Text(ExecutionInput.Option, "JSON|@FILE|-", "The input of test cases that have none of their own. Left out, {}.");
        var substitutions = CommandOptions.Texts(Substitutions.Option, "NAME=VALUE", "What a placeholder ${NAME} stands for. Give it once for each.");
        var output = CommandOptions.Choice<OutputFormat>("--output", "How the results are printed. Left out, text.");
        var junit = CommandOptions.Text(JUnitOption, "FILE", "Where to write the results in the format of JUnit.");
        var lcov = CommandOptions.Text(LcovOption, "FILE", "Where to write the coverage in the format of lcov.");
        var cobertura = CommandOptions.Text(CoberturaOption, "FILE", "Where to write the coverage in the format of Cobertura.");
        var execution = new ExecutionOptions();
        var command = new Command("test", "Runs the test cases of a mock file and prints what they covered. Exits with 0 if all pass, 1 if one fails, 2 for misuse.")
        {
            file, mocks, testCases, input, substitutions, output, junit, lcov, cobertura,
        };
        execution.AddTo(command);
        command.SetAction((result, cancellationToken) => RunAsync(
            new(result.GetRequiredValue(file), result.GetRequiredValue(mocks))
            {
                Input = result.GetValue(input) ?? "{}",
                Substitutions = result.GetValue(substitutions) ?? [],
                TestCases = result.GetValue(testCases) ?? [],
                Output = result.GetValue(output) ?? OutputFormat.Text,
                JUnit = result.GetValue(junit),
                Lcov = result.GetValue(lcov),
                Cobertura = result.GetValue(cobertura),
                Settings = execution.Read(result),
            },
            CommandConsole.Of(result.InvocationConfiguration),
            cancellationToken));
        return command;
    }

    internal static Task<int> RunAsync(TestRequest request, CommandConsole console, CancellationToken cancellationToken) => Misuse.ReportAsync(console.Error, async () =>
    {
        var file = await DefinitionFile.ReadAsync(request.File, request.Substitutions, cancellationToken);
        if (!file.IsValid)
        {
            await DiagnosticText.WriteErrorsAsync(console.Error, request.File, file.Diagnostics);
            return ExitCode.Misuse;
        }

        var mocks = await MockSource.ReadAsync(request.Mocks, request.Settings.Name, request.File, cancellationToken);
        var input = await new JsonArgument(ExecutionInput.Option).ReadAsync(request.Input, console.Input, cancellationToken);
        var bench = new TestBench(StateMachineRunner.Create(file.Definition), mocks, request.Settings, input);
        var run = await RunAsync(bench, request, console, cancellationToken);
        await WriteAsync(request, run, file, console);
        return run.Failed == 0 ? ExitCode.Success : ExitCode.Findings;
    });

    private static async Task<TestRun> RunAsync(TestBench bench, TestRequest request, CommandConsole console, CancellationToken cancellationToken)
    {
        var tests = new List<TestCaseResult>();
        foreach (var name in bench.Choose(request.TestCases))
        {
            tests.Add(await bench.RunAsync(name, console, cancellationToken));
            if (request.Output == OutputFormat.Text)
            {
                await TestRunText.WriteAsync(console.Output, tests[^1], console.HasColor);
            }
        }

        return new(bench.StateMachine, tests);
    }

    private static async System.Threading.Tasks.Task WriteAsync(TestRequest request, TestRun run, DefinitionFile file, CommandConsole console)
    {
        await (request.Output == OutputFormat.Text ? TestRunText.WriteSummaryAsync(console.Output, run) : TestRunText.WriteJsonAsync(console.Output, run));
        if (request.JUnit is { } junit)
        {
            await OutputFile.WriteAsync(JUnitOption, junit, writer => JUnitXml.WriteAsync(writer, run));
        }

        // Where no case ran to its end, there is nothing to say of coverage.
        if (run.Coverage is not { } coverage)
        {
            return;
        }

        var definition = Encoding.UTF8.GetString(file.Utf8);
        if (request.Lcov is { } lcov)
        {
            await OutputFile.WriteAsync(LcovOption, lcov, writer => writer.WriteAsync(coverage.ToLcov(file.Name, definition)));
        }

        if (request.Cobertura is { } cobertura)
        {
            await OutputFile.WriteAsync(CoberturaOption, cobertura, writer => writer.WriteAsync(coverage.ToCobertura(file.Name, definition)));
        }
    }
}
