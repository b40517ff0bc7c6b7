using WorkflowBuilder.Cli.Commands;
using WorkflowBuilder.Cli.Input;
using WorkflowBuilder.Cli.Output;
using WorkflowBuilder.Json;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Cli.Testing;

/// <summary>Runs test cases of a mock file.</summary>
/// <param name="runner">What is tested.</param>
/// <param name="mocks">The mock file.</param>
/// <param name="settings">How executions are run.</param>
/// <param name="input">The input of test cases that have none of their own.</param>
internal sealed class TestBench(StateMachineRunner runner, MockSource mocks, ExecutionSettings settings, JsonData input)
{
    public string StateMachine => mocks.StateMachine;

    /// <summary>The test cases that are to be run: all, where none is named.</summary>
    /// <exception cref="MisuseException">There is none, or none of a name.</exception>
    public IReadOnlyList<string> Choose(IReadOnlyList<string> names)
    {
        var all = mocks.File.TestCases(mocks.StateMachine);
        return names.Count > 0 ? [.. names.Select(mocks.TestCase)]
            : all.Count > 0 ? all
            : throw new MisuseException($"{MockSource.Option}: \"{mocks.StateMachine}\" has no test cases in {mocks.Path}.");
    }

    public async Task<TestCaseResult> RunAsync(string testCase, CommandConsole console, CancellationToken cancellationToken)
    {
        var own = mocks.File.InputOf(mocks.StateMachine, testCase);
        try
        {
            var result = await LocalExecution.RunAsync(
                runner, ExecutionInput.Checked(own.IsUndefined ? input : own, own.IsUndefined ? ExecutionInput.Option : MockSource.Option), options => Configure(options, testCase), console, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            return new(testCase, result, Expectation.ProblemOf(mocks.File.ExpectationOf(mocks.StateMachine, testCase), result));
        }
        catch (MissingMockException missing)
        {
            return new(testCase, null, MissingMockText.Of(missing, mocks, testCase, mocks.StateMachine));
        }
        catch (Exception exception) when (exception is HandlerTimeoutException or MisuseException)
        {
            return new(testCase, null, exception.Message);
        }
    }

    private void Configure(RunOptions options, string testCase)
    {
        options.StateMachineName = mocks.StateMachine;
        options.KeepHistory = false;
        options.UseMocks(mocks.File, testCase);
        settings.ApplyTo(options);
    }
}
