using WorkflowBuilder.Asl;
using WorkflowBuilder.Paths;

namespace WorkflowBuilder;

/// <summary>Finds the paths and the payload templates in JSONPath states.</summary>
internal sealed class PathQueryFinder
{
    private readonly Stack<JsonSyntaxNode> _open = new();

    /// <summary>What the texts say.</summary>
    public Dictionary<string, PathParse> Parsed { get; } = new(StringComparer.Ordinal);

    public List<PathQuery> Found { get; } = [];

    public List<PayloadField> Payloads { get; } = [];

    public void Visit(StateContext state)
    {
        AddFields(state, state.State);
        if (state.State is ChoiceState choice)
        {
            foreach (var rule in choice.Choices)
            {
                foreach (var condition in rule.Conditions)
                {
                    AddFields(state, condition);
                }
            }
        }
        else if (state.State is WorkStateDefinition work)
        {
            foreach (var catcher in work.Catch)
            {
                AddFields(state, catcher);
            }

            AddMap(state, work as MapState);
        }
    }

    private void AddMap(StateContext state, MapState? map)
    {
        AddFields(state, map?.ItemReader);
        AddFields(state, map?.ItemBatcher);
        AddFields(state, map?.ResultWriter);
    }

    private void AddFields(StateContext state, AslNode? owner)
    {
        foreach (var member in owner?.Syntax.Members ?? JsonSyntaxMembers.None)
        {
            if (owner!.UnknownFields.Count > 0 && owner.UnknownFields.ContainsKey(member.Name))
            {
                continue;
            }

            switch (member.Name)
            {
                case "Parameters" or "ResultSelector" or "ItemSelector" or "Assign" or "Credentials" or "BatchInput":
                    AddTemplate(state, owner.Syntax, member);
                    break;
                case "InputPath" or "OutputPath":
                    AddPath(state, owner.Syntax, member, PathUse.Path);
                    break;
                case "ResultPath":
                    AddPath(state, owner.Syntax, member, PathUse.ResultPath);
                    break;
                case "ErrorPath" or "CausePath":
                    AddPath(state, owner.Syntax, member, PathUse.PayloadTemplate);
                    break;
                case "ReaderConfig" when member.Value.FindMember("MaxItemsPath") is { } maxItems:
                    AddPath(state, member.Value, maxItems, PathUse.ReferencePath);
                    break;
                case "Variable":
                case var name when name.EndsWith("Path", StringComparison.Ordinal):
                    AddPath(state, owner.Syntax, member, PathUse.ReferencePath);
                    break;
            }
        }
    }

    private void AddPath(StateContext state, JsonSyntaxNode owner, JsonSyntaxMember field, PathUse use)
    {
        if (field.Value.Text is { } text)
        {
            Found.Add(new(state, owner, field.Name, use, null, field.Value, Parse(text)));
        }
    }

    private void AddTemplate(StateContext state, JsonSyntaxNode owner, JsonSyntaxMember field)
    {
        Payloads.Add(new(state, owner, field.Name, field.Value));
        _open.Push(field.Value);
        while (_open.TryPop(out var node))
        {
            if (node.Name?.EndsWith(".$", StringComparison.Ordinal) == true && node != field.Value)
            {
                Found.Add(new(state, owner, field.Name, PathUse.PayloadTemplate, field.Value, node, node.Text is { } text ? Parse(text) : null));
            }
            else
            {
                JsonTreeWalk.PushParts(_open, node);
            }
        }
    }

    private PathParse Parse(string text)
    {
        if (!Parsed.TryGetValue(text, out var parsed))
        {
            Parsed[text] = parsed = new(text);
        }

        return parsed;
    }
}
