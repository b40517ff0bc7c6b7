using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Names that are nearly those of errors of Step Functions, of Lambda or of the service that a task calls are meant for them.</summary>
internal sealed class MisspeltErrorRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var nearest = new NearestError();
        HashSet<string>? raised = null;
        foreach (var use in ErrorNameUse.All(context))
        {
            if (context.Problems.IsFullOfOthers)
            {
                return;
            }

            var ofService = context.ShowsHints && use.Work is TaskState task ? nearest.To(use.Name, task) : null;
            if ((ofService ?? nearest.To(use.Name)) is { } similar && !(raised ??= RaisedErrors.Of(context)).Contains(use.Name))
            {
                Report(use, similar, ofService is not null, context.Problems);
            }
        }
    }

    private static void Report(ErrorNameUse use, string similar, bool isOfService, ProblemList problems)
    {
        var isCertain = use.Name.StartsWith(ErrorNames.StatesPrefix, StringComparison.Ordinal) || (CallsFunction(use.Work) && !IsSame(use.Name, similar));
        var finding = ErrorNameDiagnostics.Misspelt(use.Node, use.Name, similar, isOfService ? "this service" : "functions", isCertain);
        problems.Add(
            finding with { Fix = isCertain || isOfService ? problems.Replace($"Write \"{similar}\"", use.Node, $"\"{similar}\"") : null }, use.Node);
    }

    // Other actions of Lambda have errors of their own, and the SDK writes some of the known ones with other letters in upper case.
    private static bool CallsFunction(WorkStateDefinition work) =>
        work is TaskState task && TaskResource.Of(task) is { CallsFunction: true, IsSdk: false, IsEndedByWorker: false };

    private static bool IsSame(string name, string similar) => name.Equals(similar, StringComparison.OrdinalIgnoreCase);
}
