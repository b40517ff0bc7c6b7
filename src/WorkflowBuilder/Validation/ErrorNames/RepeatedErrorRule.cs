using System.Collections.Immutable;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Each name is in one retrier and one catcher of a state, the first of which counts.</summary>
internal sealed class RepeatedErrorRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var state in context.States)
        {
            if (state.State is WorkStateDefinition work)
            {
                Check(state, work, work.Retry, context.Problems);
                Check(state, work, work.Catch, context.Problems);
            }
        }
    }

    private static void Check<T>(StateContext state, WorkStateDefinition work, ImmutableArray<T> handlers, ProblemList problems)
        where T : AslNode
    {
        if (handlers.Length < 2)
        {
            return;
        }

        Dictionary<string, ErrorNameUse> first = new(StringComparer.Ordinal);
        foreach (var use in ErrorNameUse.Of(state, work, handlers))
        {
            if (!first.TryAdd(use.Name, use) && first[use.Name].Handler != use.Handler)
            {
                Report(use, first[use.Name], "the same name", problems);
            }
            else if (work is TaskState && IsTaskFailure(use.Name) && first.TryGetValue(Errors.TaskFailed, out var any) && any.Handler != use.Handler)
            {
                Report(use, any, "States.TaskFailed", problems);
            }
        }
    }

    /// <summary>Whether States.TaskFailed surely matches. Of the names that begin with States., it does not match all.</summary>
    private static bool IsTaskFailure(string name) => !name.StartsWith(ErrorNames.StatesPrefix, StringComparison.Ordinal);

    private static void Report(ErrorNameUse use, ErrorNameUse earlier, string by, ProblemList problems) => problems.Add(
        ErrorNameDiagnostics.Repeated(use.Node, use.Name, earlier.Node.Pointer, by) with
        {
            Related = [problems.Related("This comes first.", earlier.Node)],
        },
        use.Node);
}
