using System.Collections.Immutable;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary><c>States.ALL</c> stands alone in its list, in the last retrier or catcher.</summary>
internal sealed class AllErrorsRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var problems = context.Problems;
        foreach (var state in context.States.Select(state => state.State).OfType<WorkStateDefinition>())
        {
            Check(state.Retry, retrier => retrier.ErrorEquals, $"Retry of state \"{state.Name}\"", problems);
            Check(state.Catch, catcher => catcher.ErrorEquals, $"Catch of state \"{state.Name}\"", problems);
        }
    }

    private static void Check<T>(ImmutableArray<T> handlers, Func<T, ImmutableArray<string>> errorsOf, string owner, ProblemList problems)
        where T : AslNode
    {
        for (var i = 0; i < handlers.Length; i++)
        {
            var errors = errorsOf(handlers[i]);
            if (errors.Contains(Errors.All) && (errors.Length > 1 || i < handlers.Length - 1))
            {
                var syntax = handlers[i].Syntax.Find("ErrorEquals")!;
                problems.Add(FieldDiagnostics.AllErrorsNotAlone(syntax.Pointer, owner), syntax);
            }
        }
    }
}
