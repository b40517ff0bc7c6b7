namespace WorkflowBuilder;

/// <summary>The actions of a service that integrations of the AWS SDK can call.</summary>
internal sealed class SdkService
{
    private readonly Lazy<Dictionary<string, Integration>> _actions;

    private SdkService(string name, string text)
    {
        Name = name;
        _actions = new(() => Read(name, text));
    }

    public string Name { get; }

    /// <summary>The names of the actions, such as <c>describeLogGroups</c>; none where only the service is known.</summary>
    public IReadOnlyCollection<string> Actions => _actions.Value.Keys;

    /// <summary>Gives an action by its name.</summary>
    public Integration? Find(ReadOnlySpan<char> action) =>
        _actions.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(action, out var integration) ? integration : null;

    /// <summary>Reads the services of a part of the file.</summary>
    public static Dictionary<string, SdkService> ReadAll(string part) => part
        .Split('#', StringSplitOptions.RemoveEmptyEntries)
        .Select(text => new SdkService(text[..text.AsSpan().IndexOfAny(' ', '\n')], text))
        .ToDictionary(service => service.Name, StringComparer.Ordinal);

    // service Optional ...
    // action Required ...
    private static Dictionary<string, Integration> Read(string service, string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var parameters = new Lazy<HashSet<string>>(() => Integration.ParameterSet(lines.SelectMany(line => line.Split(' ').Skip(1))));
        var actions = new Dictionary<string, Integration>(lines.Length, StringComparer.Ordinal);
        foreach (var line in lines.AsSpan(1))
        {
            var end = line.IndexOf(' ', StringComparison.Ordinal);
            var (action, required) = end < 0 ? (line, "") : (line[..end], line[(end + 1)..]);
            actions.Add(action, new($"aws-sdk:{service}:{action}", IntegrationPatterns.Token, required, parameters));
        }

        return actions;
    }
}
