namespace WorkflowBuilder.Cli.Input;

/// <summary>A state machine in a template.</summary>
/// <param name="Name">Its logical id.</param>
/// <param name="Resource">All of it.</param>
/// <param name="Properties">Its properties.</param>
/// <param name="Type">Its kind; <see langword="null"/> where the template does not say.</param>
internal sealed record TemplateStateMachine(string Name, DocumentNode Resource, DocumentNode Properties, StateMachineType? Type)
{
    private const string CloudFormationType = "AWS::StepFunctions::StateMachine";
    private const string ServerlessType = "AWS::Serverless::StateMachine";
    private const string Loop = "Fn::ForEach::";

    /// <summary>Whether the document is a template.</summary>
    public static bool IsTemplate(DocumentNode root) => root.FindMapping("Resources") is not null && root.Find("StartAt") is null;

    /// <summary>Whether a file may hold state machines in a template. It costs next to nothing.</summary>
    public static bool MayBeIn(ReadOnlySpan<byte> utf8) =>
        utf8.IndexOf("AWS::StepFunctions::StateMachine"u8) >= 0 || utf8.IndexOf("AWS::Serverless::StateMachine"u8) >= 0;

    /// <summary>Gives the state machines of a template, in their order.</summary>
    public static IEnumerable<TemplateStateMachine> FindAll(DocumentNode root)
    {
        foreach (var (name, resource) in Resources(root))
        {
            if (resource.Find("Type")?.Value is CloudFormationType or ServerlessType)
            {
                var properties = resource.FindMapping("Properties") ?? new(DocumentNodeKind.Mapping, resource.Start);
                yield return new(name.Value, resource, properties, TypeOf(resource, properties));
            }
        }
    }

    // A loop is [name, values, resources]. Aliases of YAML could make a few lines of loops lead to the same resources without end.
    private static IEnumerable<DocumentMember> Resources(DocumentNode root)
    {
        var loops = new HashSet<DocumentNode>();
        var open = new Stack<DocumentMember>(root.FindMapping("Resources")!.Members.AsEnumerable().Reverse());
        while (open.TryPop(out var member))
        {
            if (!member.Key.Value.StartsWith(Loop, StringComparison.Ordinal))
            {
                yield return member;
            }
            else if (member.Value.Elements is [_, _, { IsMapping: true } body] && loops.Add(body))
            {
                foreach (var inner in body.Members.AsEnumerable().Reverse())
                {
                    open.Push(inner);
                }
            }
        }
    }

    /// <summary>Gives the values of placeholders, as far as they are plain texts and numbers.</summary>
    public Dictionary<string, string> Substitutions()
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in Properties.FindMapping("DefinitionSubstitutions")?.Members ?? [])
        {
            if (value.Kind is DocumentNodeKind.Text or DocumentNodeKind.Literal)
            {
                values[name.Value] = value.Value;
            }
        }

        return values;
    }

    private static StateMachineType? TypeOf(DocumentNode resource, DocumentNode properties)
    {
        var property = resource.Find("Type")!.Value == ServerlessType ? "Type" : "StateMachineType";
        return properties.Find(property) switch
        {
            null or { Value: "STANDARD" } => StateMachineType.Standard,
            { Value: "EXPRESS" } => StateMachineType.Express,
            _ => null,
        };
    }
}
