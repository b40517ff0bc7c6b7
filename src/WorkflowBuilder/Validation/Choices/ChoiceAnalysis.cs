using WorkflowBuilder.Asl;
using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder;

/// <summary>What can be said of the rules of a Choice without running it.</summary>
internal sealed class ChoiceAnalysis
{
    private const int MaxConditions = 64;

    private readonly ChoiceReach _reach = new();

    private ChoiceAnalysis(StateContext state, ChoiceState choice)
    {
        State = state;
        Choice = choice;
    }

    public StateContext State { get; }

    public ChoiceState Choice { get; }

    /// <summary>Conditions that no value meets, and the value that would have to be two things at once.</summary>
    public List<(JsonSyntaxNode Syntax, string Variable)> Impossible { get; } = [];

    /// <summary>Rules whose cases earlier ones take, and the earlier one where it takes them alone.</summary>
    public List<(ChoiceRule Rule, ChoiceRule? TakenBy)> Shadowed { get; } = [];

    /// <summary>The rule with which no case is left for those that follow and for Default.</summary>
    public ChoiceRule? CoveredBy => _reach.CoveredBy is { } index ? Choice.Choices[index] : null;

    /// <summary>Whether the rules take all values of some type that they ask for, such as true and false.</summary>
    public bool TakesWholeType => _reach.TakesWholeType;

    public static List<ChoiceAnalysis> All(ValidationContext context)
    {
        List<ChoiceAnalysis> found = [];
        Dictionary<JsonSyntaxNode, JsonataExpression?>? expressions = null;
        foreach (var state in context.States)
        {
            if (state is { State: ChoiceState choice } && !IsOneComparison(state.Language, choice) && QueryLists.HasQueries(context, state))
            {
                expressions ??= Conditions(context);
                var analysis = new ChoiceAnalysis(state, choice);
                analysis.Analyze(state.Language, expressions);
                found.Add(analysis);
            }
        }

        return found;
    }

    // Most Choices are so, and there is nothing to compare the comparison with but what is known of the context object.
    private static bool IsOneComparison(QueryLanguage language, ChoiceState choice) =>
        language == QueryLanguage.JsonPath
        && choice is { Choices: [{ Rules.IsEmpty: true, Variable: { } variable }], Default: not null }
        && !variable.StartsWith("$$", StringComparison.Ordinal);

    private static Dictionary<JsonSyntaxNode, JsonataExpression?> Conditions(ValidationContext context)
    {
        Dictionary<JsonSyntaxNode, JsonataExpression?> found = [];
        foreach (var query in context.Jsonata)
        {
            if (query.Field == "Condition")
            {
                found[query.Node] = query.Expression;
            }
        }

        return found;
    }

    private void Analyze(QueryLanguage language, Dictionary<JsonSyntaxNode, JsonataExpression?> expressions)
    {
        var reader = language == QueryLanguage.JsonPath ? new ConditionReader(Choice) : null;
        for (var i = 0; i < Choice.Choices.Length; i++)
        {
            var rule = Choice.Choices[i];
            var condition = rule.Conditions.Length > MaxConditions ? null
                : reader is not null ? reader.Read(rule)
                : rule.Operator == "Condition" ? ExpressionReader.Read(rule, expressions.GetValueOrDefault(rule.Syntax.Find("Condition")!))
                : null;
            if (condition is not { Count: <= MaxConditions })
            {
                if (_reach.CoveredBy is not null)
                {
                    Shadowed.Add((rule, CoveredBy));
                }
            }
            else
            {
                Pass(i, condition, language);
            }
        }
    }

    private void Pass(int index, ChoiceCondition condition, QueryLanguage language)
    {
        var rule = Choice.Choices[index];
        var list = new AlternativeList();
        if (list.Of(condition) is not { } ways)
        {
            return;
        }

        if (ways.Count == 0)
        {
            // A rule that is switched off by false is meant so.
            if (list.Conflict is { } variable)
            {
                Impossible.Add((rule.Syntax, variable));
            }

            return;
        }

        Impossible.AddRange(list.Impossible);
        if (Takers(ways) is { } takers)
        {
            Shadowed.Add((rule, takers is [{ } earlier] ? Choice.Choices[earlier] : null));
        }

        ways.ForEach(way => _reach.Pass(index, way));
        if (RuleOutcome.Of(condition, language) is var (about, notFalse))
        {
            _reach.Pass(index, about, notFalse);
        }
    }

    /// <summary>Gives the earlier rules that take all ways to match, or <see langword="null"/> where one way is left.</summary>
    private List<int?>? Takers(List<Alternative> ways)
    {
        List<int?> takers = [];
        foreach (var way in ways)
        {
            if (_reach.MayOccur(way, out var taker))
            {
                return null;
            }

            if (!takers.Contains(taker))
            {
                takers.Add(taker);
            }
        }

        return takers;
    }
}
