using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Finds the expressions in JSONata states. In fields that it does not name, such as Comment, Next and ErrorEquals, <c>{% %}</c> is text.</summary>
/// <param name="variables">The names of functions that are names of variables too.</param>
internal sealed class JsonataQueryFinder(HashSet<string>? variables)
{
    private readonly Stack<JsonSyntaxNode> _open = new();

    /// <summary>What the texts say.</summary>
    public Dictionary<string, JsonataParse> Parsed { get; } = new(StringComparer.Ordinal);

    public List<JsonataQuery> Found { get; } = [];

    public List<MarkedText> MarkedTexts { get; } = [];

    public void Visit(StateContext state)
    {
        AddFields(state, state.State, state.State is WorkStateDefinition ? StatesMembers.Result : StatesMembers.None);
        if (state.State is ChoiceState choice)
        {
            foreach (var rule in choice.Choices)
            {
                AddFields(state, rule, StatesMembers.None);
            }
        }
        else if (state.State is WorkStateDefinition work)
        {
            foreach (var catcher in work.Catch)
            {
                AddFields(state, catcher, StatesMembers.ErrorOutput);
            }

            AddMap(state, work as MapState);
        }
    }

    private void AddMap(StateContext state, MapState? map)
    {
        AddFields(state, map?.ItemReader, StatesMembers.None);
        AddFields(state, map?.ItemBatcher, StatesMembers.None);
        AddFields(state, map?.ResultWriter, StatesMembers.None);
    }

    private void AddFields(StateContext state, AslNode? owner, StatesMembers membersAfterwards)
    {
        foreach (var member in owner?.Syntax.Members ?? JsonSyntaxMembers.None)
        {
            if (owner!.UnknownFields.Count > 0 && owner.UnknownFields.ContainsKey(member.Name))
            {
                continue;
            }

            switch (member.Name)
            {
                case "Output" or "Assign":
                    Add(state, owner.Syntax, member, membersAfterwards);
                    break;
                case "Arguments" or "Condition" or "Credentials" or "Seconds" or "Timestamp" or "TimeoutSeconds" or "HeartbeatSeconds" or "Error" or "Cause"
                    or "Items" or "ItemSelector" or "MaxConcurrency" or "ToleratedFailureCount" or "ToleratedFailurePercentage"
                    or "BatchInput" or "MaxItemsPerBatch" or "MaxInputBytesPerBatch":
                    Add(state, owner.Syntax, member, StatesMembers.None);
                    break;
                case "ReaderConfig" when member.Value.FindMember("MaxItems") is { } maxItems:
                    Add(state, member.Value, maxItems, StatesMembers.None);
                    break;
            }
        }
    }

    private void Add(StateContext state, JsonSyntaxNode owner, JsonSyntaxMember field, StatesMembers members)
    {
        _open.Push(field.Value);
        while (_open.TryPop(out var node))
        {
            if (JsonataParse.IsExpression(node))
            {
                Found.Add(new(state, owner, field.Name, members, node, Parse(node.Text!)));
            }
            else if (node.Text is { } text && (field.Name == "Condition" || text.Contains("{%", StringComparison.Ordinal)) && !Placeholder.IsIn(node))
            {
                MarkedTexts.Add(new(state, field.Name, node));
            }

            JsonTreeWalk.PushParts(_open, node);
        }
    }

    private JsonataParse Parse(string text)
    {
        if (!Parsed.TryGetValue(text, out var parsed))
        {
            Parsed[text] = parsed = new(text, variables);
        }

        return parsed;
    }
}
