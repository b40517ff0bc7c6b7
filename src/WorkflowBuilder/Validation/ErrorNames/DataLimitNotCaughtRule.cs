using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A state that catches all errors catches the one of a result that is too large, which States.ALL does not match.</summary>
internal sealed class DataLimitNotCaughtRule : IValidationRule
{
    public bool GivesOnlyHints => true;

    public void Check(ValidationContext context)
    {
        foreach (var state in context.States)
        {
            if (state.State is not WorkStateDefinition { Catch.IsEmpty: false } work || work.Syntax.Find("ResultPath") is { IsNull: true })
            {
                continue;
            }

            ErrorNameUse? all = null;
            var isCaught = false;
            foreach (var use in ErrorNameUse.Of(state, work, work.Catch))
            {
                all ??= use.Name == Errors.All ? use : null;
                isCaught |= use.Name == Errors.DataLimitExceeded;
            }

            if (all is { } found && !isCaught)
            {
                context.Problems.Add(ErrorNameDiagnostics.DataLimitNotCaught(found.Node, work.Name), found.Node);
            }
        }
    }
}
