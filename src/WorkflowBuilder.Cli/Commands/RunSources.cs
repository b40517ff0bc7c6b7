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
    public const string InputOption = "--input";
    public const string TestCaseOption = "--test-case";

    // Counted as StartExecution counts.
    private const int MaxInputBytes = 256 * 1024;

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
            ? await new JsonArgument(InputOption).ReadAsync(given, standardInput, cancellationToken)
            : replay?.Input ?? (testCase is null ? default : mocks!.File.InputOf(mocks.StateMachine, testCase));
        return new(Checked(input, request.Input is not null ? InputOption : replay is not null ? HistoryArgument.Option : MockSource.Option), mocks, testCase, replay);
    }

    /// <summary>The input, or the empty object that stands for none.</summary>
    /// <param name="input">The input, or undefined for none.</param>
    /// <param name="source">The option it comes from, for the message.</param>
    /// <exception cref="MisuseException">Step Functions does not take it.</exception>
    public static JsonData Checked(JsonData input, string source) =>
        input.IsUndefined ? JsonData.EmptyObject
        : input.GetUtf8Length() <= MaxInputBytes ? input
        : throw new MisuseException($"{source}: the input has more than the {MaxInputBytes >> 10} KiB that Step Functions takes.");

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
