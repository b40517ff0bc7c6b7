using System.Text.RegularExpressions;

namespace WorkflowBuilder;

/// <summary>The ARN of a resource, with gaps for what is known only where the state machine is deployed.</summary>
/// <param name="Pattern">
/// The ARN, with <c>{partition}</c>, <c>{region}</c>, <c>{account}</c>, <c>{stateMachine}</c> (the ARN of the state machine), <c>{stateMachineName}</c>, and
/// <c>{0}</c>, <c>{1}</c> ... for the parts of <see cref="Source"/>; or <c>*</c>.
/// </param>
public sealed partial record PermissionResource(string Pattern)
{
    /// <summary>Any resource: what is used is known only at run time.</summary>
    public static PermissionResource Any { get; } = new("*");

    /// <summary>The text whose parts the pattern uses, such as the ARN of another state machine or the URL of a queue; it may be a CDK token.</summary>
    /// <value>The default is <see langword="null"/>: the pattern uses none.</value>
    public string? Source { get; init; }

    /// <summary>What stands between the parts of <see cref="Source"/>.</summary>
    /// <value>The default is a colon.</value>
    public char Separator { get; init; } = ':';

    /// <summary>Whether the resource is the state machine itself or one of its executions.</summary>
    public bool IsAboutItself => Pattern.Contains("{stateMachine", StringComparison.Ordinal);

    /// <summary>Gives the ARN for a place of deployment.</summary>
    /// <param name="place">The partition, region, account and state machine.</param>
    /// <exception cref="KeyNotFoundException">The pattern has a gap that is not known.</exception>
    public string Resolve(PermissionPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return Gaps().Replace(Pattern, gap => gap.Groups[1].Value switch
        {
            "partition" => place.Partition,
            "region" => place.Region,
            "account" => place.Account,
            "stateMachine" => place.StateMachineArn,
            "stateMachineName" => place.StateMachineName,
            var index when int.TryParse(index, out var part) && Source is not null => place.Part(Source, Separator, part),
            var name => throw new KeyNotFoundException($"No such gap in {Pattern}: {{{name}}}."),
        });
    }

    [GeneratedRegex(@"(?<!\$)\{(\w+)\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Gaps();
}
