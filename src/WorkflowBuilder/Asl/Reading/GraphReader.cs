using System.Collections.Immutable;

namespace WorkflowBuilder.Asl;

/// <summary>Makes the model out of the tree. Inner scopes are read before outer ones, from a list, so that nesting takes no stack.</summary>
internal sealed class GraphReader
{
    private readonly JsonSource _source;
    private readonly ProblemList _problems;
    private readonly JsonSyntaxNode _root;
    private readonly QueryLanguage _language;
    private readonly Dictionary<JsonSyntaxNode, ItemProcessor> _processors = [];
    private readonly Dictionary<JsonSyntaxNode, Branch> _branches = [];
    private readonly Stack<List<string>> _spareLists = new();

    public GraphReader(JsonSource source, ProblemList problems, JsonSyntaxNode root)
    {
        _source = source;
        _problems = problems;
        _root = root;
        _language = LanguageOf(root) ?? QueryLanguage.JsonPath;
    }

    public StateMachineDefinition Read()
    {
        foreach (var (graph, isProcessor) in NestedGraphs())
        {
            if (isProcessor)
            {
                _processors[graph] = ReadProcessor(graph);
            }
            else
            {
                _branches[graph] = ReadBranch(graph);
            }
        }

        var fields = Fields(_root, _language);
        fields.Text("QueryLanguage");
        return new(_root, _source)
        {
            Comment = fields.Text("Comment"),
            QueryLanguage = _language,
            Version = fields.Text("Version"),
            TimeoutSeconds = fields.Integer("TimeoutSeconds"),
            StartAt = fields.Text("StartAt"),
            States = ReadStates(fields),
            UnknownFields = fields.Finish("the definition"),
        };
    }

    /// <summary>Gives the query language that an object names, as Step Functions takes it: every text but JSONPath means JSONata.</summary>
    public static QueryLanguage? LanguageOf(JsonSyntaxNode node) => node.Find("QueryLanguage")?.Text switch
    {
        null => null,
        "JSONPath" => QueryLanguage.JsonPath,
        _ => QueryLanguage.Jsonata,
    };

    public FieldReader Fields(JsonSyntaxNode node, QueryLanguage language) => new(node, _source, _problems, language, _spareLists);

    public ItemProcessor? Processor(JsonSyntaxNode? node) => node is null ? null : _processors.GetValueOrDefault(node);

    public ImmutableArray<Branch> Branches(JsonSyntaxNode[] nodes)
    {
        var branches = ImmutableArray.CreateBuilder<Branch>(nodes.Length);
        foreach (var node in nodes)
        {
            if (_branches.TryGetValue(node, out var branch))
            {
                branches.Add(branch);
            }
            else if (!Placeholder.IsIn(node))
            {
                _problems.Add(FieldDiagnostics.WrongKind(node, "branch", FieldKind.Object), node);
            }
        }

        return branches.DrainToImmutable();
    }

    /// <summary>Finds the scopes in one another, inner ones first.</summary>
    private List<(JsonSyntaxNode Graph, bool IsProcessor)> NestedGraphs()
    {
        var found = new List<(JsonSyntaxNode, bool)>();
        var open = new Stack<JsonSyntaxNode>([_root]);
        while (open.TryPop(out var graph))
        {
            foreach (var state in graph.Find("States")?.Members ?? JsonSyntaxMembers.None)
            {
                foreach (var branch in state.Value.Find("Branches")?.Elements.Where(branch => branch.IsObject) ?? [])
                {
                    found.Add((branch, false));
                    open.Push(branch);
                }

                foreach (var processor in new[] { state.Value.Find("ItemProcessor"), state.Value.Find("Iterator") })
                {
                    if (processor is { IsObject: true })
                    {
                        found.Add((processor, true));
                        open.Push(processor);
                    }
                }
            }
        }

        found.Reverse();
        return found;
    }

    private Branch ReadBranch(JsonSyntaxNode node)
    {
        var fields = Fields(node, _language);
        return new(node)
        {
            Comment = fields.Text("Comment"),
            StartAt = fields.Text("StartAt"),
            States = ReadStates(fields),
            UnknownFields = fields.Finish("a branch"),
        };
    }

    private ItemProcessor ReadProcessor(JsonSyntaxNode node)
    {
        var fields = Fields(node, _language);
        var config = fields.Object("ProcessorConfig") is { } found ? Fields(found, _language) : null;
        var processor = new ItemProcessor(node)
        {
            Comment = fields.Text("Comment"),
            StartAt = fields.Text("StartAt"),
            States = ReadStates(fields),
            Mode = config?.Text("Mode"),
            ExecutionType = config?.Text("ExecutionType"),
            UnknownFields = fields.Finish("an item processor"),
        };
        config?.Finish("a ProcessorConfig");
        return processor;
    }

    private ImmutableArray<StateDefinition> ReadStates(FieldReader fields)
    {
        if (fields.Object("States") is not { } states)
        {
            return [];
        }

        var read = ImmutableArray.CreateBuilder<StateDefinition>(states.Members.Count);
        foreach (var member in states.Members)
        {
            if (member.Value.IsObject)
            {
                read.Add(new StateReader(this, member.Name, member.Value, LanguageOf(member.Value) ?? _language).Read());
            }
            else if (!Placeholder.IsIn(member.Value))
            {
                _problems.Add(FieldDiagnostics.WrongKind(member.Value, $"state \"{member.Name}\"", FieldKind.Object), member.Value);
            }
        }

        return read.DrainToImmutable();
    }
}
