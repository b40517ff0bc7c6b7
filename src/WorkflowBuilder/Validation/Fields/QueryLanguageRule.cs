using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Each state uses the fields of its own query language. A Parallel or Map does not pass its language on to the states in it.</summary>
internal sealed class QueryLanguageRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var (definition, problems) = (context.Definition, context.Problems);
        CheckName(definition, problems);
        foreach (var state in context.States.Select(state => state.State))
        {
            CheckName(state, problems);
            if (IsPlaceholder(state) || IsPlaceholder(definition))
            {
                continue;
            }

            if (definition.QueryLanguage == QueryLanguage.Jsonata && state.QueryLanguage == QueryLanguage.JsonPath)
            {
                problems.Add(FieldDiagnostics.JsonPathInJsonataMachine(state.Pointer, state.Name), state.Syntax);
                continue;
            }

            CheckState(state, state.QueryLanguage ?? definition.QueryLanguage, problems);
        }
    }

    private static bool IsPlaceholder(AslNode node) => node.Syntax.Find("QueryLanguage") is { } value && FieldReader.IsPlaceholder(value);

    private static void CheckName(AslNode node, ProblemList problems)
    {
        if (node.Syntax.Find("QueryLanguage") is { Text: { } text } value && text is not ("JSONPath" or "JSONata") && !IsPlaceholder(node))
        {
            problems.Add(FieldDiagnostics.UnknownQueryLanguage(value.Pointer, text), value);
        }
    }

    private static void CheckState(StateDefinition state, QueryLanguage language, ProblemList problems)
    {
        var owner = $"State \"{state.Name}\"";
        foreach (var member in new[] { state.Syntax, state.Syntax.Find("ItemReader"), state.Syntax.Find("ResultWriter") }.SelectMany(node => node?.Members ?? []))
        {
            Report(member, AslFieldLanguage.Of(member.Name), language, owner, problems);
        }

        IEnumerable<AslNode> inner = state switch
        {
            ChoiceState choice => choice.Choices.SelectMany(rule => rule.Conditions()),
            WorkStateDefinition work => work.Catch,
            _ => [],
        };
        foreach (var member in inner.SelectMany(node => node.Syntax.Members))
        {
            Report(member, AslFieldLanguage.OfInner(member.Name), language, owner, problems);
        }
    }

    private static void Report(JsonSyntaxMember member, QueryLanguage? only, QueryLanguage language, string owner, ProblemList problems)
    {
        if (only is { } other && other != language)
        {
            problems.Add(
                FieldDiagnostics.FieldOfOtherLanguage(member.Value.Pointer, member.Name, owner, NameOf(language), NameOf(other)), member.NameStart);
        }
    }

    private static string NameOf(QueryLanguage language) => language == QueryLanguage.Jsonata ? "JSONata" : "JSONPath";
}
