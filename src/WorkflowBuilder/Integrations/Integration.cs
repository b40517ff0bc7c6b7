namespace WorkflowBuilder;

/// <summary>An action of a service that Step Functions can call: what it can wait for, and what it takes.</summary>
/// <param name="name">The resource ARN without <c>arn:aws:states:::</c>, such as <c>sqs:sendMessage</c> or <c>aws-sdk:s3:listBuckets</c>.</param>
/// <param name="patterns">What it can wait for.</param>
/// <param name="required">The parameters that it needs, parted by blanks.</param>
/// <param name="parameters">All parameters that it may have, or those of all actions of its service.</param>
internal sealed class Integration(string name, IntegrationPatterns patterns, string required, Lazy<HashSet<string>> parameters)
{
    private static readonly string[] AllPatterns = [".sync", ".sync:2", ".waitForTaskToken"];

    // Few integrations of the table are ever asked for theirs.
    private string[]? _required;

    public Integration(string name, IntegrationPatterns patterns, string required, string optional)
        : this(name, patterns, required, new Lazy<HashSet<string>>(() => ParameterSet([.. Split(required), .. Split(optional)])))
    {
    }

    public string Name => name;

    /// <summary>Whether it is an integration of the AWS SDK, which Step Functions knows of from the service models of AWS.</summary>
    public bool IsSdk { get; } = name.StartsWith("aws-sdk:", StringComparison.Ordinal);

    /// <summary>The parameters that it needs.</summary>
    public IReadOnlyList<string> Required => _required ??= Split(required);

    /// <summary>Parameters of which it needs one; mostly there are none.</summary>
    public IReadOnlyList<string> OneOf { get; init; } = [];

    /// <summary>All parameters that it may have.</summary>
    public IEnumerable<string> Parameters => parameters.Value;

    /// <summary>The ends that the resource may have.</summary>
    public IEnumerable<string> Patterns => AllPatterns.Where(pattern => Allows(pattern));

    /// <summary>Whether the resource may end so; nothing stands for the answer to the request.</summary>
    public bool Allows(ReadOnlySpan<char> pattern) => pattern switch
    {
        "" => true,
        ".sync" => patterns.HasFlag(IntegrationPatterns.Sync),
        ".sync:2" => patterns.HasFlag(IntegrationPatterns.Sync2),
        ".waitForTaskToken" => patterns.HasFlag(IntegrationPatterns.Token),
        _ => false,
    };

    /// <summary>Gives a parameter as it is written, by its name in any case; <see langword="null"/> where there is none.</summary>
    public string? FindParameter(ReadOnlySpan<char> name) =>
        parameters.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var parameter) ? parameter : null;

    /// <summary>Makes a set of parameters, which are found by their names in any case.</summary>
    public static HashSet<string> ParameterSet(IEnumerable<string> names) => new(names, StringComparer.OrdinalIgnoreCase);

    private static string[] Split(string names) => names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
