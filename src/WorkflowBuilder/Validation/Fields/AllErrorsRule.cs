using System.Collections.Immutable;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary><c>States.ALL</c> stands alone in its list, in the last retrier or catcher.</summary>
internal sealed class AllErrorsRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var state in context.States)
        {
            if (state.State is not WorkStateDefinition work)
            {
                continue;
            }

            for (var i = 0; i < work.Retry.Length; i++)
            {
                Check(work.Retry[i].ErrorEquals, i == work.Retry.Length - 1, work.Retry[i], new("Retry", state), context.Problems);
            }

            for (var i = 0; i < work.Catch.Length; i++)
            {
                Check(work.Catch[i].ErrorEquals, i == work.Catch.Length - 1, work.Catch[i], new("Catch", state), context.Problems);
            }
        }
    }

    private static void Check(ImmutableArray<string> errors, bool isLast, AslNode handler, FieldOwner owner, ProblemList problems)
    {
        if ((!isLast || errors.Length > 1) && errors.Contains(Errors.All))
        {
            var list = handler.Syntax.Find("ErrorEquals")!;
            var name = list.Elements.First(element => element.Text == Errors.All);
            problems.Add(FieldDiagnostics.AllErrorsNotAlone(list, name, owner.ToString()), list);
        }
    }
}
