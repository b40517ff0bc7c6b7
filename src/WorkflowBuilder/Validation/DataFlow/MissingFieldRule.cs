using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>What a state reads of its data, or of a variable, may be there: some way to the state, or some assignment, makes it.</summary>
internal sealed class MissingFieldRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var read in context.MissingReads)
        {
            if (context.Problems.IsFullOfOthers)
            {
                return;
            }

            // Those are reported where the input is lost.
            if (!read.IsOfLostInput)
            {
                Report(read, context.Problems);
            }
        }
    }

    private static void Report(MissingRead read, ProblemList problems)
    {
        var (pointer, suggestion) = (read.Node.Pointer, read.Suggestion());
        var finding = read switch
        {
            { Missing.Origin.Source: ShapeSource.Integration, IsCertain: true } when IntegrationResults.CureFor(read) is { } cure =>
                DataFlowDiagnostics.NotInTheResult(pointer, read.Path, read.Found, cure),
            { Expression: null } => DataFlowDiagnostics.PathLeadsToNothing(pointer, read.Path, read.Found, suggestion, read.IsCertain),
            { IsCertain: true } => DataFlowDiagnostics.ExpressionGivesNothing(pointer, read.Path, read.Found, suggestion),
            _ => DataFlowDiagnostics.FieldIsNeverThere(pointer, read.Path, read.Found, suggestion),
        };
        problems.Add(
            finding with
            {
                Related = read.Missing.Origin is { } origin ? [problems.Related(origin.Description, origin.Node)] : [],
                Fix = suggestion is null ? null : read.FixWith(suggestion, problems),
            },
            read.Node);
    }
}
