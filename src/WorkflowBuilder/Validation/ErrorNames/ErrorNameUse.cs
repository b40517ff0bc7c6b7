using System.Collections.Immutable;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A name in the ErrorEquals of a retrier or catcher.</summary>
/// <param name="State">The state.</param>
/// <param name="Work">The same, as its kind.</param>
/// <param name="Handler">The retrier or catcher.</param>
/// <param name="Node">Where the name stands.</param>
/// <param name="Name">The name.</param>
internal readonly record struct ErrorNameUse(StateContext State, WorkStateDefinition Work, AslNode Handler, JsonSyntaxNode Node, string Name)
{
    /// <summary>Gives all names of a definition but placeholders.</summary>
    public static IEnumerable<ErrorNameUse> All(ValidationContext context)
    {
        foreach (var state in context.States)
        {
            if (state.State is WorkStateDefinition work)
            {
                foreach (var use in Of(state, work, work.Retry))
                {
                    yield return use;
                }

                foreach (var use in Of(state, work, work.Catch))
                {
                    yield return use;
                }
            }
        }
    }

    /// <summary>Gives the names in the retriers or catchers of a state, but placeholders.</summary>
    public static IEnumerable<ErrorNameUse> Of<T>(StateContext state, WorkStateDefinition work, ImmutableArray<T> handlers)
        where T : AslNode => handlers.IsEmpty ? [] : In(state, work, handlers);

    private static IEnumerable<ErrorNameUse> In<T>(StateContext state, WorkStateDefinition work, ImmutableArray<T> handlers)
        where T : AslNode
    {
        foreach (var handler in handlers)
        {
            foreach (var node in handler.Syntax.Find("ErrorEquals")?.Elements ?? [])
            {
                if (node.Text is { } name && !Placeholder.IsIn(name))
                {
                    yield return new(state, work, handler, node, name);
                }
            }
        }
    }
}
