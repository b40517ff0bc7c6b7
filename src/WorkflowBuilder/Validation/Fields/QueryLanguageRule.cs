using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Each state uses the fields of its own query language. A Parallel or Map does not pass its language on to the states in it.</summary>
internal sealed class QueryLanguageRule : IValidationRule
{
    private static readonly string[] Languages = ["JSONPath", "JSONata"];

    public void Check(ValidationContext context)
    {
        var (definition, problems) = (context.Definition, context.Problems);
        CheckName(definition, problems);
        var isKnown = !IsPlaceholder(definition);
        foreach (var state in context.States)
        {
            CheckName(state.State, problems);
            if (!isKnown || IsPlaceholder(state.State))
            {
                continue;
            }

            if (state.IsDowngrade)
            {
                problems.Add(
                    FieldDiagnostics.JsonPathInJsonataMachine(state.State.Syntax, state.Name) with { Related = LanguageOf(definition, problems) },
                    state.State.Syntax);
                continue;
            }

            CheckState(state, new(definition, problems));
        }
    }

    private static bool IsPlaceholder(AslNode node) => node.Syntax.Find("QueryLanguage") is { } value && Placeholder.IsIn(value);

    private static void CheckName(AslNode node, ProblemList problems)
    {
        if (node.Syntax.Find("QueryLanguage") is { Text: { } text } value && text is not ("JSONPath" or "JSONata") && !Placeholder.IsIn(text))
        {
            problems.Add(FieldDiagnostics.UnknownQueryLanguage(value, text) with { Fix = problems.Write(value, new NearestName(Languages).To(text)) }, value);
        }
    }

    private static void CheckState(StateContext state, Report report)
    {
        foreach (var member in state.State.Syntax.Members)
        {
            // What the type of the state does not have in either language has been reported as unknown.
            if (!state.State.UnknownFields.ContainsKey(member.Name))
            {
                report.Check(member, AslFieldLanguage.Of(member.Name), state);
            }
        }

        switch (state.State)
        {
            case ChoiceState choice:
                foreach (var rule in choice.Choices)
                {
                    // JSONata has no conditions in one another, which says all about those inside.
                    foreach (var condition in state.Language == QueryLanguage.Jsonata ? [rule] : rule.Conditions)
                    {
                        CheckInner(condition, state, report);
                    }
                }

                break;
            case WorkStateDefinition work:
                foreach (var catcher in work.Catch)
                {
                    CheckInner(catcher, state, report);
                }

                break;
        }

        if (state.State is MapState map)
        {
            CheckMapField(map.ItemReader, state, report);
            CheckMapField(map.ResultWriter, state, report);
            CheckInner(map.ItemReader?.Config, state, report);
            CheckInner(map.ItemBatcher, state, report);
        }
    }

    private static void CheckInner(AslNode? node, StateContext state, Report report)
    {
        foreach (var member in node?.Syntax.Members ?? JsonSyntaxMembers.None)
        {
            if (node!.UnknownFields.Count == 0 || !node.UnknownFields.ContainsKey(member.Name))
            {
                report.Check(member, AslFieldLanguage.OfInner(member.Name), state);
            }
        }
    }

    private static void CheckMapField(AslNode? node, StateContext state, Report report)
    {
        foreach (var member in node?.Syntax.Members ?? JsonSyntaxMembers.None)
        {
            report.Check(member, AslFieldLanguage.Of(member.Name), state);
        }
    }

    private static IReadOnlyList<RelatedPlace> LanguageOf(AslNode node, ProblemList problems) =>
        node.Syntax.Find("QueryLanguage") is { } language ? [problems.Related("The QueryLanguage is set here.", language)] : [];

    private readonly record struct Report(StateMachineDefinition Definition, ProblemList Problems)
    {
        public void Check(JsonSyntaxMember member, QueryLanguage? only, StateContext state)
        {
            if (only is not { } other || other == state.Language)
            {
                return;
            }

            AslNode setter = state.State.QueryLanguage is null ? Definition : state.State;
            var problem = FieldDiagnostics.FieldOfOtherLanguage(member.Value, $"State \"{state.Name}\"", NameOf(state.Language), NameOf(other));
            Problems.Add(problem with { Related = LanguageOf(setter, Problems) }, member);
        }

        private static string NameOf(QueryLanguage language) => language == QueryLanguage.Jsonata ? "JSONata" : "JSONPath";
    }
}
