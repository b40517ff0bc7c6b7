using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>A test case of a mock file.</summary>
/// <param name="StateMachineName">The name of the state machine it is for.</param>
/// <param name="Name">The name of the test case.</param>
/// <param name="Responses">The names of the responses by the names of the states.</param>
/// <param name="Document">The file it stands in.</param>
internal sealed record MockTestCase(string StateMachineName, string Name, IReadOnlyDictionary<string, string> Responses, JsonDocumentText Document)
{
    /// <summary>The input of the execution; undefined where the test case has none.</summary>
    public JsonData Input { get; init; }

    /// <summary>How the execution is to end.</summary>
    public TaskAnswer? Expectation { get; init; }

    /// <summary>Checks that the definition has the states.</summary>
    /// <exception cref="InvalidMockFileException">It does not have one, or not as a Task state.</exception>
    public void Check(IReadOnlyList<StateRunner> states)
    {
        var known = states.GroupBy(state => state.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var problems = Responses.Keys
            .Select(state => Problem(state, known.GetValueOrDefault(state), states))
            .OfType<MockProblem>()
            .Take(InvalidMockFileException.MostProblems)
            .ToList();
        if (problems.Count > 0)
        {
            throw new InvalidMockFileException(problems);
        }
    }

    private MockProblem? Problem(string name, StateRunner? state, IReadOnlyList<StateRunner> states) => state switch
    {
        TaskStateRunner => null,
        null => Problem(name, $"The definition has no state \"{name}\". Its Task states are {Listing.Of(TaskNames(states))}."),
        _ => Problem(name, $"State \"{name}\" is no Task state, and only those are answered by mocks."),
    };

    private MockProblem Problem(string state, string message) =>
        Document.Problem(["StateMachines", StateMachineName, "TestCases", Name, state], message);

    private static IEnumerable<string> TaskNames(IReadOnlyList<StateRunner> states) => states.OfType<TaskStateRunner>().Select(state => state.Name);
}
