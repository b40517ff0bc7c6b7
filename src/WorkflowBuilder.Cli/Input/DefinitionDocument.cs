using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Cli.Input;

/// <summary>A file that holds definitions.</summary>
internal sealed class DefinitionDocument
{
    private static readonly string[] Locations = ["DefinitionUri", "DefinitionS3Location"];

    private readonly DocumentText? _source;
    private readonly DocumentNode? _template;
    private readonly FoundDefinition? _definition;

    /// <summary>A file that is a definition.</summary>
    public DefinitionDocument(FoundDefinition definition) => _definition = definition;

    /// <summary>A file that is a template.</summary>
    public DefinitionDocument(DocumentText source, DocumentNode template) => (_source, _template) = (source, template);

    /// <summary>Whether there is no object in the text.</summary>
    public bool IsBroken => _definition is { Read.Definition: null };

    /// <summary>Gives the definitions, in the order of the file.</summary>
    /// <param name="folders">The folders in which a template may name files, besides its own.</param>
    /// <param name="open">Reads a file that a template names.</param>
    public async System.Threading.Tasks.Task<IReadOnlyList<FoundDefinition>> FindAsync(
        IReadOnlyList<string> folders, Func<string, System.Threading.Tasks.Task<byte[]>> open)
    {
        if (_definition is not null)
        {
            return [_definition];
        }

        var found = new List<FoundDefinition>();
        foreach (var machine in TemplateStateMachine.FindAll(_template!))
        {
            found.Add(await FindAsync(machine, folders, open) with
            {
                StateMachine = machine.Name,
                Type = machine.Type,
                AllowedActions = RoleActions.Of(_template!, machine.Properties),
            });
        }

        return found;
    }

    private async System.Threading.Tasks.Task<FoundDefinition> FindAsync(
        TemplateStateMachine machine, IReadOnlyList<string> folders, Func<string, System.Threading.Tasks.Task<byte[]>> open)
    {
        try
        {
            return machine.Properties.Find("DefinitionString") is { } text ? OfText(machine, text)
                : machine.Properties.Find("Definition") is { } tree ? OfTree(machine, tree)
                : Locations.Select(machine.Properties.Find).FirstOrDefault(found => found is not null) is { } location
                    ? await OfFileAsync(machine, location, folders, open)
                : Without(SourceDiagnostics.NoDefinition(machine.Name), machine.Resource);
        }
        catch (DocumentException exception)
        {
            return new(Read: null) { Problems = [exception.Problem] };
        }
    }

    private FoundDefinition OfText(TemplateStateMachine machine, DocumentNode node)
    {
        if (node.Find("Fn::ToJsonString") is { } tree)
        {
            return OfTree(machine, tree);
        }

        if (IsNoText(node))
        {
            var noText = Without(SourceDiagnostics.NoText(machine.Name), node);
            return node.IsMapping ? OfTree(machine, node) with { Problems = noText.Problems } : noText;
        }

        var definition = new DefinitionText(_source!, machine.Substitutions());
        definition.Text.Mark(node.Start);
        foreach (var piece in new Intrinsic(_source!).Pieces(node))
        {
            definition.Append(piece);
        }

        var text = node.IsMapping ? node.Members[0].Value : node;
        return definition.IsUnknown
            ? Without(SourceDiagnostics.NotKnown(machine.Name), node)
            : new(AslReader.Read(definition.Text.Utf8, definition.Text)) { IsEscaped = !ScalarPlaces.IsBlock(_source!.Text, text) };
    }

    private static bool IsNoText(DocumentNode node) => node.Kind == DocumentNodeKind.Sequence
        || (node.IsMapping && !node.Members.Exists(member => Intrinsic.IsFunction(member.Key.Value)));

    private FoundDefinition OfTree(TemplateStateMachine machine, DocumentNode node)
    {
        if (Intrinsic.Is(node) || (node.IsText && node.Value.Contains("${", StringComparison.Ordinal)))
        {
            return Without(SourceDiagnostics.NotKnown(machine.Name), node);
        }

        var text = new DefinitionTree(_source!, machine.Substitutions(), isInTemplate: true).Write(node);
        return new(AslReader.Read(text.Utf8, text)) { IsTree = true };
    }

    private async System.Threading.Tasks.Task<FoundDefinition> OfFileAsync(
        TemplateStateMachine machine, DocumentNode location, IReadOnlyList<string> folders, Func<string, System.Threading.Tasks.Task<byte[]>> open)
    {
        if (ReferencedFile.Of(location, _source!.File, folders) is not { } file)
        {
            return Without(SourceDiagnostics.NotKnown(machine.Name), location);
        }

        if (file.Path is null)
        {
            return Without(SourceDiagnostics.NotThere(machine.Name, file.Name, file.Reason), location);
        }

        try
        {
            var document = DefinitionSource.Read(file.Path, await open(file.Path), machine.Substitutions());
            return document?._definition ?? Without(SourceDiagnostics.NotThere(machine.Name, file.Name, "is no definition"), location);
        }
        catch (Exception exception) when (FileContent.IsUnreadable(exception))
        {
            return Without(SourceDiagnostics.NotThere(machine.Name, file.Name, "cannot be read"), location);
        }
    }

    private FoundDefinition Without(Diagnostic problem, DocumentNode place) =>
        new(Read: null) { Problems = [problem with { Location = _source!.Locate(place.Start), End = _source.Locate(place.End) }] };
}
