namespace WorkflowBuilder.Runner;

/// <summary>What answers the tasks of a run.</summary>
internal sealed class TaskMocks
{
    private readonly Dictionary<string, TaskHandler> _handlers = new(StringComparer.Ordinal);
    private (MockFile File, string TestCase)? _file;
    private MockFileAnswers? _fileAnswers;

    public void Set(string stateOrResource, TaskHandler handler) => _handlers[stateOrResource] = handler;

    public void Use(MockFile file, string testCase) => _file = (file, testCase);

    /// <summary>Makes the mocks ready for a run.</summary>
    /// <exception cref="InvalidMockFileException">The mock file does not have the test case, or the definition not its states.</exception>
    public void Prepare(string stateMachineName, IReadOnlyList<StateRunner> states)
    {
        if (_file is var (file, name))
        {
            var testCase = file.FindTestCase(stateMachineName, name);
            testCase.Check(states);
            _fileAnswers = new(file, testCase);
        }
    }

    /// <summary>Finds what answers a task: by the name of the state first, then by the resource, then the mock file.</summary>
    public TaskHandler? Find(TaskResource resource, TaskRequest request) =>
        _handlers.TryGetValue(request.StateName, out var handler) ? handler : FindByResource(resource, request) ?? _fileAnswers?.Find(resource, request);

    /// <summary>Finds what answers a task by its resource.</summary>
    public TaskHandler? FindByResource(TaskResource resource, TaskRequest request)
    {
        if (_handlers.TryGetValue(request.Resource, out var handler))
        {
            return handler;
        }

        foreach (var name in resource.FunctionNames(request.Input))
        {
            if (_handlers.TryGetValue(name, out handler))
            {
                return handler;
            }
        }

        return null;
    }

    /// <summary>Says what to add where nothing answers a task.</summary>
    public MissingMockException Missing(TaskResource resource, TaskRequest request) =>
        _fileAnswers?.Missing(request) ?? new(request.StateName, resource, request.Input);
}
