using System.Text.Json;
using WorkflowBuilder.Asl;
using WorkflowBuilder.Paths;

namespace WorkflowBuilder;

/// <summary>What the states of a loop change of what the rules of its Choices may look at. What is not understood counts as changed.</summary>
internal sealed class LoopChanges
{
    // What these functions give is another at every look, or may be.
    private static readonly HashSet<string> UnsteadyFunctions = ["now", "millis", "random", "uuid", "eval"];

    private readonly HashSet<string> _variables = new(StringComparer.Ordinal);

    // The members of the data in which something is changed.
    private readonly HashSet<string> _members = new(StringComparer.Ordinal);
    private bool _everything;
    private bool _allVariables;

    public LoopChanges(Loop loop)
    {
        foreach (var state in loop.States)
        {
            AddVariables(state.State.Assign);
            AddOutput(state);
            if (state.State is ChoiceState choice)
            {
                foreach (var rule in choice.Choices)
                {
                    AddVariables(rule.Assign);
                    _everything |= rule.Has("Output");
                }
            }
            else if (state.State is WorkStateDefinition { Catch.IsEmpty: false } work)
            {
                AddCatchers(loop, state, work);
            }
        }
    }

    /// <summary>Whether any rule of a Choice looks at something that may be another in the next round.</summary>
    public bool MayChange(ChoiceState choice) => choice.Choices.Any(rule => rule.Conditions.Any(condition => MayChange(choice, condition)));

    private bool MayChange(ChoiceState choice, ChoiceRule condition) => condition.Operator switch
    {
        null => true,
        "And" or "Or" or "Not" => false,
        "Condition" => MayChange(TextOf(condition)),
        var comparison => MayChange(choice, condition.Variable)
            || (comparison.EndsWith("Path", StringComparison.Ordinal) && MayChange(choice, TextOf(condition))),
    };

    private bool MayChange(ChoiceState choice, string? path) => Placeholder.IsIn(path) || !JsonPathExpression.TryParse(path, out var parsed) || parsed.Root switch
    {
        PathRoot.Variable => _allVariables || _variables.Contains(parsed.Variable!),
        PathRoot.ContextObject => parsed.Steps is not [NameStep { Name: "Execution" or "StateMachine" }, ..],
        _ when parsed.Steps is [NameStep { Name: var member }, ..] && choice.InputPath is null or { Text: "$" } => _everything || _members.Contains(member),
        _ => MayDataChange,
    };

    private bool MayChange(string? expression)
    {
        if (expression is null || Placeholder.IsIn(expression) || !JsonataParse.IsExpression(expression) || NamesWhatChanges(expression)
            || new JsonataParse(expression).Analysis is not { } used)
        {
            return true;
        }

        return used.TopLevelFields.Count > 0 || used.RootReferences.Count > 0 || used.UnknownFunctions.Count > 0
            || used.StatesMembers.Any(member => member.Name != "input")
            || used.FreeVariables.Count(variable => variable.Name == "states") > used.StatesMembers.Count
            || (used.StatesMembers.Count > 0 && MayDataChange);
    }

    private bool MayDataChange => _everything || _members.Count > 0;

    /// <summary>Whether a name after a <c>$</c> is that of a variable that is set, or of a function that gives something else each time.</summary>
    private bool NamesWhatChanges(string expression)
    {
        // A variable may have the name of a function, so that it is not among the free ones that an analysis finds.
        for (var at = expression.IndexOf('$', StringComparison.Ordinal); at >= 0; at = expression.IndexOf('$', at + 1))
        {
            var end = at + 1;
            while (end < expression.Length && (char.IsLetterOrDigit(expression[end]) || expression[end] == '_'))
            {
                end++;
            }

            var name = expression[(at + 1)..end];
            if (_allVariables || _variables.Contains(name) || UnsteadyFunctions.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    private static string? TextOf(ChoiceRule condition) => condition.Operand is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private void AddVariables(JsonElement? assign)
    {
        if (assign is not { ValueKind: JsonValueKind.Object } variables)
        {
            // An expression or a placeholder in the place of the object may set anything.
            _allVariables |= assign is not null;
            return;
        }

        foreach (var variable in variables.EnumerateObject())
        {
            _variables.Add(variable.Name.EndsWith(".$", StringComparison.Ordinal) ? variable.Name[..^2] : variable.Name);
        }
    }

    /// <summary>Adds what a state that has done its work changes in the data that it gives on.</summary>
    private void AddOutput(StateContext state)
    {
        if (state.State.Has("Output") || state.State.OutputPath is not (null or { Text: "$" }))
        {
            _everything = true;
            return;
        }

        switch (state.State)
        {
            case WorkStateDefinition work:
                AddResult(state, work.ResultPath);
                break;
            case PassState { InputPath: null or { Text: "$" }, ResultPath: null or { Text: "$" } } pass when !pass.Has("Result") && !pass.Has("Parameters"):
                break;
            case PassState pass:
                AddResult(state, pass.ResultPath);
                break;
            default:
                _everything |= state.State.InputPath is not (null or { Text: "$" });
                break;
        }
    }

    private void AddCatchers(Loop loop, StateContext state, WorkStateDefinition work)
    {
        foreach (var catcher in work.Catch)
        {
            if (state.Scope.Find(catcher.Next ?? "") is { Index: var target } && loop.Has(target))
            {
                AddVariables(catcher.Assign);
                _everything |= catcher.Has("Output");
                AddResult(state, catcher.ResultPath);
            }
        }
    }

    private void AddResult(StateContext state, AslPath? place)
    {
        if (state.Language == QueryLanguage.Jsonata && state.State is PassState)
        {
            return;
        }

        if (state.Language == QueryLanguage.JsonPath && place is { } given)
        {
            if (given.Text is null)
            {
                return;
            }

            if (!Placeholder.IsIn(given.Text) && JsonPathExpression.TryParse(given.Text, out var parsed) && parsed.Steps is [NameStep { Name: var name }, ..])
            {
                _members.Add(name);
                return;
            }
        }

        _everything = true;
    }
}
