using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>
/// Answers for tasks by test case, in the format of AWS Step Functions Local (<c>MockConfigFile.json</c>).
/// </summary>
/// <remarks>
/// <para>
/// A test case names a mocked response for each Task state, and a response has an answer for each call: <c>"0"</c> is the first, <c>"1-2"</c> the two after it.
/// Retries, loops and iterations of a state count on. An answer is one of <c>Return</c>, the raw result, <c>Throw</c>, an <c>Error</c> with a <c>Cause</c>, and
/// <c>NeverReturn</c>, which is <see langword="true"/>. Beside it may stand <c>DelaySeconds</c>, how long the task takes, and <c>Submit</c>, what the request
/// itself answered where the state waits for more. The last three are not known to Step Functions Local.
/// </para>
/// <para>
/// A test case may also name a response for <c>#Input</c>, whose <c>Return</c> is the input of the execution, and for <c>#Expect</c>, whose <c>Return</c> is the
/// output that the execution is to have, or whose <c>Throw</c> is the error it is to end with. To Step Functions Local these are states that are never entered.
/// </para>
/// <para>See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/sfn-local-mock-cfg-file.html"/>.</para>
/// </remarks>
/// <example>
/// <code>
/// var mocks = MockFile.Load("MockConfigFile.json");
/// var result = await runner.RunAsync(input, run => run.UseMocks(mocks, "CardDeclined"));
/// </code>
/// </example>
public sealed class MockFile
{
    private readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, MockTestCase>> _machines;
    private readonly IReadOnlyDictionary<string, MockedResponse> _responses;

    internal MockFile(
        string? path,
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, MockTestCase>> machines,
        IReadOnlyDictionary<string, MockedResponse> responses)
    {
        Path = path;
        _machines = machines;
        _responses = responses;
    }

    /// <summary>The file it was read from; <see langword="null"/> where it was given as text.</summary>
    public string? Path { get; }

    /// <summary>The names of the state machines, in the order of the file.</summary>
    public IReadOnlyList<string> StateMachines => [.. _machines.Keys];

    internal string Title => Path is null ? "the mock file" : System.IO.Path.GetFileName(Path);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="InvalidMockFileException">The file is not as it must be; the exception lists what is wrong and where.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static MockFile Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new MockFileReader(new(File.ReadAllBytes(path), path)).Read();
    }

    /// <summary>Reads the text of a file.</summary>
    /// <param name="json">The text.</param>
    /// <param name="path">The file it comes from, for messages.</param>
    /// <inheritdoc cref="Load" path="/exception[1]"/>
    public static MockFile Parse(string json, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new MockFileReader(new(System.Text.Encoding.UTF8.GetBytes(json), path)).Read();
    }

    /// <summary>The names of the test cases of a state machine, in the order of the file.</summary>
    /// <param name="stateMachineName">The name of the state machine.</param>
    /// <exception cref="ArgumentException">The file has no such state machine.</exception>
    public IReadOnlyList<string> TestCases(string stateMachineName)
    {
        ArgumentNullException.ThrowIfNull(stateMachineName);
        return _machines.TryGetValue(stateMachineName, out var cases)
            ? [.. cases.Keys]
            : throw new ArgumentException(
                $"There is no state machine \"{stateMachineName}\" in {Title}. It has {Listing.Of(_machines.Keys)}.", nameof(stateMachineName));
    }

    /// <summary>The input that a test case has for its execution, under <c>#Input</c>.</summary>
    /// <param name="stateMachineName">The name of the state machine; where the file does not have it and has one only, that one is taken.</param>
    /// <param name="testCase">The name of the test case.</param>
    /// <returns>The input; undefined where the test case has none.</returns>
    /// <exception cref="InvalidMockFileException">There is no such test case.</exception>
    public JsonData InputOf(string stateMachineName, string testCase) => FindTestCase(stateMachineName, testCase).Input;

    /// <summary>How the execution of a test case is to end, under <c>#Expect</c>.</summary>
    /// <param name="stateMachineName">The name of the state machine; where the file does not have it and has one only, that one is taken.</param>
    /// <param name="testCase">The name of the test case.</param>
    /// <returns>The output or the error; <see langword="null"/> where the test case does not say.</returns>
    /// <exception cref="InvalidMockFileException">There is no such test case.</exception>
    public TaskAnswer? ExpectationOf(string stateMachineName, string testCase) => FindTestCase(stateMachineName, testCase).Expectation;

    /// <summary>Finds a test case.</summary>
    /// <param name="stateMachineName">The name of the state machine; where the file does not have it and has one only, that one is taken.</param>
    /// <param name="name">The name of the test case.</param>
    /// <exception cref="InvalidMockFileException">There is no such test case.</exception>
    internal MockTestCase FindTestCase(string stateMachineName, string name)
    {
        var machine = _machines.ContainsKey(stateMachineName) || _machines.Count != 1 ? stateMachineName : _machines.Keys.First();
        if (!_machines.TryGetValue(machine, out var cases))
        {
            throw new InvalidMockFileException($"There is no state machine \"{machine}\" in {Title}. It has {Listing.Of(_machines.Keys)}. "
                + $"Set {nameof(RunOptions)}.{nameof(RunOptions.StateMachineName)} to one of them.");
        }

        return cases.TryGetValue(name, out var testCase)
            ? testCase
            : throw new InvalidMockFileException($"State machine \"{machine}\" has no test case \"{name}\" in {Title}. It has {Listing.Of(cases.Keys)}.");
    }

    internal MockedResponse Response(string name) => _responses[name];
}
