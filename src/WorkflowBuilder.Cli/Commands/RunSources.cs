using WorkflowBuilder.Cli.Input;
using WorkflowBuilder.Json;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Cli.Commands;

/// <summary>What an execution of <c>wfb run</c> is given.</summary>
/// <param name="Input">The input.</param>
/// <param name="Mocks">The mock file.</param>
/// <param name="TestCase">The test case of the mock file.</param>
/// <param name="Replay">The recorded history.</param>
internal sealed record RunSources(JsonData Input, MockSource? Mocks, string? TestCase, ReplayHistory? Replay)
{
    public const string TestCaseOption = "--test-case";

    /// <exception cref="MisuseException">Something cannot be read or does not fit together.</exception>
    public static async Task<RunSources> ReadAsync(RunRequest request, Stream standardInput, CancellationToken cancellationToken)
    {
        if (request is { TestCase: not null, Mocks: null })
        {
            throw new MisuseException($"{TestCaseOption}: there is no mock file. Name it with {MockSource.Option}.");
        }

        var mocks = request.Mocks is { } path ? await MockSource.ReadAsync(path, request.Settings.Name, request.File, cancellationToken) : null;
        var testCase = mocks?.TestCase(request.TestCase);
        var replay = request.Replay.Count > 0 ? await HistoryArgument.ReadAsync(request.Replay, cancellationToken) : null;
        var input = request.Input is { } given
            ? await new JsonArgument(ExecutionInput.Option).ReadAsync(given, standardInput, cancellationToken)
            : replay?.Input ?? (testCase is null ? default : mocks!.File.InputOf(mocks.StateMachine, testCase));
        var source = request.Input is not null ? ExecutionInput.Option : replay is not null ? HistoryArgument.Option : MockSource.Option;
        return new(ExecutionInput.Checked(input, source), mocks, testCase, replay);
    }

    /// <summary>The name of the state machine.</summary>
    public string StateMachine(RunRequest request) => request.Settings.Name ?? Mocks?.StateMachine ?? StateMachineName.OfFile(request.File);

    public void ApplyTo(RunOptions options, RunRequest request)
    {
        options.StateMachineName = StateMachine(request);
        options.KeepHistory = request.History is not null;
        if (Replay is not null)
        {
            options.Replay(Replay);
        }

        if (Mocks is not null)
        {
            options.UseMocks(Mocks.File, TestCase!);
        }

        request.Settings.ApplyTo(options);
    }
}
