using System.Text.Json;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A catcher keeps the input where states after it read it.</summary>
internal sealed class LostInputRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        if (!context.ShowsHints && !context.MissingReads.Any(read => read.IsOfLostInput))
        {
            return;
        }

        var walk = new LostInputWalk(context);
        foreach (var state in context.States)
        {
            if (state.State is not WorkStateDefinition { Catch.IsEmpty: false } work || !QueryLists.HasQueries(context, state) || context.Shapes[state] is null)
            {
                continue;
            }

            foreach (var catcher in work.Catch)
            {
                if (Replaces(catcher) && catcher.Next is { } next && state.Scope.Find(next) is { } target && walk.FirstRead(target) is { } read)
                {
                    Report(state, catcher, read, context.Problems);
                }
            }
        }
    }

    private static bool Replaces(Catcher catcher) => catcher is { ResultPath: null or { Text: "$" }, Output: null };

    private static void Report(StateContext state, Catcher catcher, LostRead read, ProblemList problems)
    {
        var next = catcher.Syntax.Find("Next")!;
        var isJsonPath = state.Language == QueryLanguage.JsonPath;
        var place = isJsonPath
            ? "put the error beside it with \"ResultPath\": \"$.error\""
            : "write an Output such as \"{% $merge([$states.input, {'error': $states.errorOutput}]) %}\"";
        var finding = read.IsCertain
            ? DataFlowDiagnostics.InputIsLost(next.Pointer, read.State.Name, read.Path, place)
            : DataFlowDiagnostics.InputMayBeLost(next.Pointer, read.State.Name, read.Path, place);
        problems.Add(
            finding with
            {
                Related = [problems.Related("The input is read here.", read.Node)],
                Fix = isJsonPath && catcher.ResultPath is null
                    ? problems.Replace("Add \"ResultPath\": \"$.error\"", next, $"\"{JsonEncodedText.Encode(catcher.Next!)}\", \"ResultPath\": \"$.error\"")
                    : null,
            },
            next);
    }
}
