using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Finds the variables that states set.</summary>
internal static class AssignmentFinder
{
    private const string Suffix = ".$";

    public static IReadOnlyList<Assignment> Of(ValidationContext context)
    {
        var found = new List<Assignment>();
        foreach (var state in context.States)
        {
            if (state.State is FailState or SucceedState or UnknownState || !context.KnowsLanguageOf(state))
            {
                continue;
            }

            Add(found, state, state.State);
            if (state.State is ChoiceState choice)
            {
                foreach (var rule in choice.Choices)
                {
                    Add(found, state, rule);
                }
            }
            else if (state.State is WorkStateDefinition work)
            {
                foreach (var catcher in work.Catch)
                {
                    Add(found, state, catcher);
                }
            }
        }

        return found;
    }

    private static void Add(List<Assignment> found, StateContext state, AslNode owner)
    {
        foreach (var member in owner.Syntax.Find("Assign")?.Members ?? JsonSyntaxMembers.None)
        {
            var isPath = state.Language == QueryLanguage.JsonPath && member.Name.EndsWith(Suffix, StringComparison.Ordinal);
            found.Add(new(state, owner, isPath ? member.Name[..^Suffix.Length] : member.Name, member));
        }
    }
}
