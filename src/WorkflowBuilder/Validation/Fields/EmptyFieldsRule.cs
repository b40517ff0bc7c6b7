using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Lists that must say something are not empty.</summary>
internal sealed class EmptyFieldsRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var (definition, problems) = (context.Definition, context.Problems);
        foreach (var graph in definition.Graphs())
        {
            CheckField(problems, graph, "States", graph is StateMachineDefinition ? "the definition" : "the scope");
            foreach (var state in graph.States)
            {
                CheckState(state, $"state \"{state.Name}\"", problems);
            }
        }
    }

    private static void CheckState(StateDefinition state, string owner, ProblemList problems)
    {
        switch (state)
        {
            case ParallelState:
                CheckField(problems, state, "Branches", owner);
                break;
            case ChoiceState choice:
                CheckField(problems, state, "Choices", owner);
                foreach (var rule in choice.Choices.SelectMany(rule => rule.Conditions()))
                {
                    CheckField(problems, rule, "And", owner);
                    CheckField(problems, rule, "Or", owner);
                }

                break;
        }

        if (state is WorkStateDefinition work)
        {
            foreach (var handler in work.Retry.Concat<AslNode>(work.Catch))
            {
                CheckField(problems, handler, "ErrorEquals", owner);
            }
        }
    }

    private static void CheckField(ProblemList problems, AslNode node, string field, string owner)
    {
        var value = node.Syntax.Find(field);
        if (value is { IsArray: true, Elements.Count: 0 } or { IsObject: true, Members.Count: 0 })
        {
            problems.Add(FieldDiagnostics.Empty(value.Pointer, field, owner), value);
        }
    }
}
