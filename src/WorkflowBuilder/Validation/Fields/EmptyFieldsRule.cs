using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Lists and objects that must say something are not empty.</summary>
internal sealed class EmptyFieldsRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var problems = context.Problems;
        foreach (var scope in context.Scopes)
        {
            CheckField(problems, scope.Graph, "States", new(scope.Parent is null ? null : "a scope", scope.Parent));
        }

        foreach (var state in context.States)
        {
            CheckState(state, problems);
        }
    }

    private static void CheckState(StateContext state, ProblemList problems)
    {
        var owner = new FieldOwner(null, state);
        switch (state.State)
        {
            case ParallelState parallel:
                CheckField(problems, parallel, "Branches", owner);
                break;
            case MapState { ResultWriter: not null } map:
                CheckField(problems, map, "ResultWriter", owner);
                break;
            case ChoiceState choice:
                CheckChoice(choice, owner, problems);
                break;
        }

        if (state.State is WorkStateDefinition work)
        {
            foreach (var retrier in work.Retry)
            {
                CheckField(problems, retrier, "ErrorEquals", owner);
            }

            foreach (var catcher in work.Catch)
            {
                CheckField(problems, catcher, "ErrorEquals", owner);
            }
        }
    }

    private static void CheckChoice(ChoiceState choice, FieldOwner owner, ProblemList problems)
    {
        CheckField(problems, choice, "Choices", owner);
        foreach (var rule in choice.Choices)
        {
            foreach (var condition in rule.Conditions)
            {
                CheckField(problems, condition, "And", owner);
                CheckField(problems, condition, "Or", owner);
            }
        }
    }

    private static void CheckField(ProblemList problems, AslNode node, string field, FieldOwner owner)
    {
        var value = node.Syntax.Find(field);
        var isEmpty = field is "States" or "ResultWriter" ? value is { IsObject: true, Members.Count: 0 } : value is { IsArray: true, Elements.Length: 0 };
        if (value is not null && isEmpty)
        {
            problems.Add(FieldDiagnostics.Empty(value, field, owner.ToString()), value);
        }
    }
}
