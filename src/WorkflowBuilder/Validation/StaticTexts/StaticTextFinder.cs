using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Finds the texts that look like queries where none is evaluated.</summary>
internal sealed class StaticTextFinder(ValidationContext context)
{
    private readonly List<StaticText> _found = [];
    private readonly Stack<JsonSyntaxNode> _open = new();
    private readonly ForeignNames _foreign = new();

    public static List<StaticText> Find(ValidationContext context)
    {
        var finder = new StaticTextFinder(context);
        foreach (var payload in context.Payloads)
        {
            finder.Walk(payload.State, payload.Field, StaticPlace.Template, payload.Node);
        }

        foreach (var state in context.States)
        {
            if (QueryLists.HasQueries(context, state))
            {
                finder.Visit(state);
            }
        }

        return finder._found;
    }

    private void Visit(StateContext state)
    {
        AddFields(state, state.State.Syntax);
        switch (state.State)
        {
            case ChoiceState choice:
                foreach (var condition in choice.Choices.SelectMany(rule => rule.Conditions))
                {
                    AddFields(state, condition.Syntax);
                }

                break;
            case WorkStateDefinition work:
                foreach (var catcher in work.Catch)
                {
                    AddFields(state, catcher.Syntax);
                }

                if (work is MapState { ItemReader: { } reader })
                {
                    AddFields(state, reader.Syntax);
                }

                if (work is MapState { ItemBatcher: { } batcher })
                {
                    AddFields(state, batcher.Syntax);
                }

                if (work is MapState { ResultWriter: { } writer })
                {
                    AddFields(state, writer.Syntax);
                }

                break;
        }
    }

    private void AddFields(StateContext state, JsonSyntaxNode owner)
    {
        foreach (var member in owner.Members)
        {
            if (PlaceOf(member.Name, state.Language) is { } place)
            {
                Walk(state, member.Name, place, member.Value);
            }
        }
    }

    private static StaticPlace? PlaceOf(string field, QueryLanguage language) => field switch
    {
        "Arguments" or "Output" or "Assign" or "Credentials" or "Error" or "Cause" or "Items" or "ItemSelector" or "BatchInput"
            when language == QueryLanguage.Jsonata => StaticPlace.Jsonata,
        _ when language == QueryLanguage.Jsonata => null,
        "Result" => StaticPlace.Result,
        "Error" or "Cause" => StaticPlace.Field,
        _ when field.StartsWith("String", StringComparison.Ordinal) && RuleReader.Comparisons.Contains(field)
            && !field.EndsWith("Path", StringComparison.Ordinal) => StaticPlace.Field,
        _ => null,
    };

    private void Walk(StateContext state, string field, StaticPlace place, JsonSyntaxNode root)
    {
        _open.Push(root);
        while (_open.TryPop(out var node))
        {
            var isQueryName = node != root && node.Name?.EndsWith(".$", StringComparison.Ordinal) == true;
            if (isQueryName && place == StaticPlace.Result)
            {
                Add(state, field, place, StaticTextKind.Name, node, isWhole: false);
            }
            else if (!isQueryName && QueryLook.Of(node) is { } kind && !(place == StaticPlace.Jsonata && JsonataParse.IsExpression(node)))
            {
                Add(state, field, place, kind, node, isWhole: node == root);
            }

            if (!isQueryName)
            {
                JsonTreeWalk.PushParts(_open, node);
            }
        }
    }

    // What may be meant for somebody else gives hints.
    private void Add(StateContext state, string field, StaticPlace place, StaticTextKind kind, JsonSyntaxNode node, bool isWhole)
    {
        var isForeign = place != StaticPlace.Field && _foreign.IsAround(node, state.State.Syntax);
        if (!isForeign || context.ShowsHints)
        {
            _found.Add(new(state, field, place, kind, node, isWhole, isForeign));
        }
    }
}
