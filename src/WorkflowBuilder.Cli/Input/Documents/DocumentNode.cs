namespace WorkflowBuilder.Cli.Input;

/// <summary>A value in a JSON or YAML document. A YAML alias is the node that it stands for.</summary>
/// <param name="kind">What it is.</param>
/// <param name="start">Where it begins, in characters.</param>
internal sealed class DocumentNode(DocumentNodeKind kind, int start)
{
    /// <summary>How deep nodes may be in one another.</summary>
    public const int MaxDepth = 500;

    private static readonly List<DocumentMember> NoMembers = [];
    private static readonly List<DocumentNode> NoElements = [];

    public DocumentNodeKind Kind { get; } = kind;

    public int Start { get; } = start;

    /// <summary>Where it ends, in characters.</summary>
    public int End { get; set; }

    /// <summary>The text, or what stands for the literal in JSON.</summary>
    public string Value { get; init; } = "";

    /// <summary>Whether it is YAML without quotes, whose kind depends on what it says.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether a tag of YAML such as <c>!Sub</c> was put before the only member.</summary>
    public bool IsTag { get; init; }

    public List<DocumentMember> Members { get; } = kind == DocumentNodeKind.Mapping ? [] : NoMembers;

    public List<DocumentNode> Elements { get; } = kind == DocumentNodeKind.Sequence ? [] : NoElements;

    public bool IsText => Kind == DocumentNodeKind.Text;

    public bool IsMapping => Kind == DocumentNodeKind.Mapping;

    /// <summary>Gives the value of a member by name; <see langword="null"/> where there is none, or no object.</summary>
    public DocumentNode? Find(string name)
    {
        foreach (var member in Members)
        {
            if (member.Key.Value == name)
            {
                return member.Value;
            }
        }

        return null;
    }

    /// <summary>Gives a member that is an object by name.</summary>
    public DocumentNode? FindMapping(string name) => Find(name) is { IsMapping: true } found ? found : null;
}
