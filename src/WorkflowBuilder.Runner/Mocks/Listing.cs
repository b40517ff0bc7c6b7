namespace WorkflowBuilder.Runner;

/// <summary>Lists names in messages.</summary>
internal static class Listing
{
    private const int Most = 10;

    public static string Of(IEnumerable<string> names)
    {
        var all = names.Select(name => $"\"{name}\"").ToList();
        return all.Count switch
        {
            0 => "none",
            <= Most => string.Join(", ", all),
            _ => $"{string.Join(", ", all.Take(Most))} and {all.Count - Most} more",
        };
    }
}
