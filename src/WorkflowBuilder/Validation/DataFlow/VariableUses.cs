using WorkflowBuilder.Asl;
using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder;

/// <summary>Where the states of a definition read and assign variables.</summary>
internal sealed class VariableUses
{
    private const string Suffix = ".$";

    private readonly Dictionary<StateContext, List<string>> _tested = [];

    private VariableUses(ValidationContext context)
    {
        foreach (var query in context.Paths)
        {
            AddPath(query);
        }

        foreach (var query in context.Jsonata)
        {
            AddExpression(query);
        }

        foreach (var read in Reads)
        {
            if (read.IsTested)
            {
                (_tested.TryGetValue(read.State, out var names) ? names : _tested[read.State] = []).Add(read.Name);
            }
        }

        foreach (var state in context.States)
        {
            KnowsReads &= QueryLists.HasQueries(context, state);
            KnowsAssignments &= state.State is not UnknownState && context.KnowsLanguageOf(state) && (Reads.Count == 0 || !HidesAssign(state.State));
        }

        foreach (var assignment in context.Assignments)
        {
            KnowsAssignments &= !Placeholder.IsIn(assignment.Name);
        }
    }

    public List<VariableRead> Reads { get; } = [];

    /// <summary>Whether nothing else can be read: no placeholder and no fault hides it.</summary>
    public bool KnowsReads { get; private set; } = true;

    /// <summary>Whether nothing else can be assigned: no placeholder hides it.</summary>
    public bool KnowsAssignments { get; private set; } = true;

    public static VariableUses Of(ValidationContext context) => new(context);

    /// <summary>The variable that a member of <c>Assign</c> sets.</summary>
    public static string NameOf(JsonSyntaxMember member) =>
        member.Name.EndsWith(Suffix, StringComparison.Ordinal) ? member.Name[..^Suffix.Length] : member.Name;

    /// <summary>Gives the variables that a Choice asks for.</summary>
    public IReadOnlyList<string> TestedIn(StateContext choice) => _tested.GetValueOrDefault(choice) ?? [];

    private static bool HidesAssign(StateDefinition state) =>
        IsHidden(state)
        || (state is ChoiceState choice && choice.Choices.Any(IsHidden))
        || (state is WorkStateDefinition work && work.Catch.Any(IsHidden));

    private static bool IsHidden(AslNode owner) => owner.Syntax.Find("Assign") is { IsObject: false };

    private void AddPath(PathQuery query)
    {
        if (query.Path is { } path)
        {
            if (path.Variable is { } name)
            {
                Reads.Add(new(query.State, query.Node, name, query.Node.Text!.IndexOf('$', StringComparison.Ordinal), IsTest(query), IsNeeded(query)));
            }

            return;
        }

        KnowsReads &= query.Intrinsic is not null;
        foreach (var argument in query.Intrinsic?.Paths ?? [])
        {
            if (argument.Variable is { } name)
            {
                var place = query.Node.Text!.IndexOf(argument.Text, StringComparison.Ordinal);
                Reads.Add(new(query.State, query.Node, name, place, IsTested: false, IsNeeded(query)));
            }
        }
    }

    private void AddExpression(JsonataQuery query)
    {
        if (query is not { Expression: { } expression, Analysis: { } analysis })
        {
            KnowsReads = false;
            return;
        }

        foreach (var variable in analysis.FreeVariables)
        {
            if (variable.Name != "states")
            {
                var isNeeded = IsAll(variable, expression.Syntax) && CertainRuns.Evaluates(query.State, query.Owner, query.Field);
                Reads.Add(new(
                    query.State, query.Node, variable.Name, query.IndexOf(variable.Start), analysis.TestedVariables.Contains(variable.Name), isNeeded));
            }
        }
    }

    private static bool IsNeeded(PathQuery query) => CertainRuns.Evaluates(query.State, query.Owner, query.Field);

    /// <summary>Whether an expression is nothing but a variable, or something in it, so that it gives nothing without it.</summary>
    private static bool IsAll(JsonataReference variable, SyntaxNode expression)
    {
        while (expression is { Kind: SyntaxKind.Block, Items: [var only], Group: null })
        {
            expression = only;
        }

        var first = expression.Kind == SyntaxKind.Path ? expression.Items[0] : expression;
        return first.Kind == SyntaxKind.Variable && first.Token.Start == variable.Start && expression.Group is null;
    }

    private static bool IsTest(PathQuery query) => query.Field == "Variable" && query.Owner.FindMember("IsPresent") is not null;
}
