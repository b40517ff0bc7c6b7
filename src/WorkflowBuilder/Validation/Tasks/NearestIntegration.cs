namespace WorkflowBuilder;

/// <summary>Finds the integration that someone probably meant.</summary>
internal sealed class NearestIntegration
{
    private readonly Dictionary<string, NearestName> _actions = new(StringComparer.Ordinal);
    private NearestName? _optimized;
    private NearestName? _services;

    /// <summary>
    /// Gives the integration that is nearest to an optimized one that does not exist: that of the AWS SDK for the same action, or one with a similar name.
    /// </summary>
    public string? ToOptimized(TaskResource resource)
    {
        var service = resource.Service.ToString();
        var sdk = SdkActions.Instance.ByOtherName(service) ?? service.Replace("-", "", StringComparison.Ordinal);
        return SdkActions.Instance.Find(sdk)?.Find(resource.Action)?.Name
            ?? (_optimized ??= new(OptimizedIntegrations.Names)).To(resource.Name.ToString());
    }

    /// <summary>
    /// Gives the integration that is nearest to one of the AWS SDK that is not known, and whether it cannot be one that AWS has added since.
    /// </summary>
    public (string? Name, bool IsMistake) ToSdk(TaskResource resource)
    {
        var (name, action) = (resource.Service.ToString(), resource.Action.ToString());
        if (SdkActions.Instance.Find(name) is { } known)
        {
            var near = ActionOf(known, action);
            return (NameOf(known, near), !MayBeAction(action) || string.Equals(near, action, StringComparison.OrdinalIgnoreCase));
        }

        var other = SdkActions.Instance.ByOtherName(name.Replace("-", "", StringComparison.Ordinal));
        var service = other ?? (_services ??= new(SdkActions.Instance.Services)).To(name);
        var found = service is null ? null : SdkActions.Instance.Find(service);
        var hasAction = found?.Find(action) is not null;
        var isMistake = other is not null || !MayBeService(name) || !MayBeAction(action) || (hasAction && IsMisspelt(name, found!.Name, action));
        return (found is null ? null : NameOf(found, hasAction ? action : ActionOf(found, action)), isMistake);
    }

    private static string? NameOf(SdkService service, string? action) => action is null ? null : $"aws-sdk:{service.Name}:{action}";

    // All names of services are made of small letters and digits, and no action begins with a word that none did so far.
    private static bool MayBeService(string name) =>
        name.Length > 0 && name.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character));

    private static bool MayBeAction(string name)
    {
        var word = name.AsSpan().IndexOfAnyExceptInRange('a', 'z');
        return name.All(char.IsAsciiLetterOrDigit) && SdkActions.Instance.IsFirstWord(word < 0 ? name : name.AsSpan(0, word));
    }

    // No two services with names so similar have an action in common, but for those that tag, and but for successors such as wafv2.
    private static bool IsMisspelt(string name, string service, string action) =>
        !action.EndsWith("Resource", StringComparison.Ordinal) && name.Where(char.IsAsciiDigit).SequenceEqual(service.Where(char.IsAsciiDigit));

    private string? ActionOf(SdkService service, string action)
    {
        if (!_actions.TryGetValue(service.Name, out var nearest))
        {
            _actions.Add(service.Name, nearest = new(service.Actions));
        }

        return nearest.To(action);
    }
}
