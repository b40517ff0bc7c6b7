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
        var source = read.Missing.Origin?.Source;
        var isResult = source is ShapeSource.Integration or ShapeSource.Description;
        var cure = isResult && read.IsCertain ? IntegrationResults.CureFor(read, suggestion is not null) : null;
        var isCertain = read.IsCertain && (source is not (ShapeSource.Description or ShapeSource.Context) || suggestion is not null);
        var finding = read switch
        {
            _ when cure is not null => DataFlowDiagnostics.NotInTheResult(pointer, read.Path, read.Found, cure),
            _ when source == ShapeSource.Context => DataFlowDiagnostics.NotInTheContextObject(pointer, read.Path, read.Found, suggestion, isCertain),
            { Expression: null } => DataFlowDiagnostics.PathLeadsToNothing(pointer, read.Path, read.Found, suggestion, isCertain),
            _ when isCertain => DataFlowDiagnostics.ExpressionGivesNothing(pointer, read.Path, read.Found, suggestion),
            _ => DataFlowDiagnostics.FieldIsNeverThere(pointer, read.Path, read.Found, suggestion),
        };
        problems.Add(
            finding with
            {
                Related = read.Missing.Origin is { Node: { } node } origin ? [problems.Related(origin.Description, node)] : [],
                Fix = suggestion is null || cure is not null ? null : read.FixWith(suggestion, problems),
            },
            read.Node);
    }
}
