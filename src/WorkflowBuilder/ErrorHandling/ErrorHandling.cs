namespace WorkflowBuilder;

/// <summary>The retriers and catchers of one state.</summary>
internal sealed class ErrorHandling
{
    private List<Retry>? _retries;
    private List<(Catch Catch, State Handler)>? _catches;

    public IEnumerable<State> Handlers => _catches?.Select(entry => entry.Handler) ?? [];

    public void Add(Retry retry) => (_retries ??= []).Add(retry);

    public void Add(Catch @catch, State handler) => (_catches ??= []).Add((@catch, handler));

    public void Describe(StateFields fields)
    {
        fields.Add(AslField.Retry, DescribeRetries());
        fields.Add(AslField.Catch, DescribeCatches());
    }

    // Step Functions wants States.ALL last; the order of the others is theirs.
    private List<AslObject>? DescribeRetries() =>
        _retries?.OrderBy(retry => IsAll(retry.Errors)).Select(retry => retry.Describe()).ToList();

    private List<AslObject>? DescribeCatches() =>
        _catches?.OrderBy(entry => IsAll(entry.Catch.Errors)).Select(entry => entry.Catch.Describe(entry.Handler)).ToList();

    private static bool IsAll(IReadOnlyList<string> errors) => errors.Contains(Errors.All);
}
