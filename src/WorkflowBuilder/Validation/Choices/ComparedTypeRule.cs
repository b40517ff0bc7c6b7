using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>
/// A Choice compares values with values of their types, as far as the definition sets them. One that asks for the type, or compares the same value with
/// another type too, is prepared for more than there is now.
/// </summary>
internal sealed class ComparedTypeRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var compared = ComparedValue.In(context).ToLookup(value => value.IsOfOtherType);
        var fitting = compared[false].Select(value => (value.Choice, value.Path)).ToHashSet();
        foreach (var value in compared[true])
        {
            if (context.Problems.IsFullOfOthers)
            {
                return;
            }

            if (!fitting.Contains((value.Choice, value.Path)))
            {
                Report(value, context.Problems);
            }
        }
    }

    private static void Report(ComparedValue value, ProblemList problems)
    {
        var finding = ChoiceDiagnostics.ComparedWithOtherType(
            value.Node.Pointer, value.Choice.Name, value.Path, StaticTypes.NameOf(value.Actual), StaticTypes.NameOf(value.Wanted));
        problems.Add(finding with { Related = value.Origin is { Node: { } node } origin ? [problems.Related(origin.Description, node)] : [] }, value.Node);
    }
}
