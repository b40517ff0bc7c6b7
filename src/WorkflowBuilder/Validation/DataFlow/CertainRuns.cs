using WorkflowBuilder.Asl;
using WorkflowBuilder.Paths;

namespace WorkflowBuilder;

/// <summary>
/// Tells which states run for some input. What is behind a Choice that looks at values which the definition itself sets may never run, as with a switch
/// that is off.
/// </summary>
internal sealed class CertainRuns
{
    private readonly HashSet<StateContext> _found = [];
    private readonly HashSet<StateContext> _decided = [];
    private readonly HashSet<string> _computed;
    private readonly ShapeFlow _shapes;

    public CertainRuns(ValidationContext context)
    {
        _shapes = context.Shapes;
        _computed = new(context.Assignments.Where(IsComputed).Select(assignment => assignment.Name), StringComparer.Ordinal);
        _decided.UnionWith(context.Paths.Where(IsDecided).Select(query => query.State));
        _decided.UnionWith(context.Jsonata.Where(IsDecided).Select(query => query.State));
        foreach (var scope in context.Scopes)
        {
            if (scope.Start is { } start && (scope.Parent is null || _found.Contains(scope.Parent)))
            {
                Visit(start);
            }
        }
    }

    public bool Has(StateContext state) => _found.Contains(state);

    /// <summary>Whether a state evaluates what is in a field of it whenever it runs. A Choice does so with the first of its conditions only.</summary>
    /// <param name="state">The state.</param>
    /// <param name="owner">What has the field: the state, or a rule or condition of it.</param>
    /// <param name="field">The field.</param>
    public static bool Evaluates(StateContext state, JsonSyntaxNode owner, string field)
    {
        if (state.State is not ChoiceState choice || field is "InputPath" or "OutputPath")
        {
            return true;
        }

        var first = choice.Choices.FirstOrDefault();
        while (first is { Rules: [var inner, ..] })
        {
            first = inner;
        }

        return first?.Syntax == owner && field is "Variable" or "Condition";
    }

    private void Visit(StateContext start)
    {
        var open = new Queue<StateContext>([start]);
        while (open.TryDequeue(out var state))
        {
            if (!_found.Add(state) || _decided.Contains(state))
            {
                continue;
            }

            foreach (var target in state.Targets)
            {
                if (target.Name is { } name && state.Scope.Find(name) is { } next)
                {
                    open.Enqueue(next);
                }
            }
        }
    }

    private static bool IsComputed(Assignment assignment) =>
        assignment.Member.Name != assignment.Name
        || (assignment.Member.Value.Text is { } text && (Placeholder.IsIn(text) || JsonataParse.IsExpression(text)));

    private bool IsDecided(PathQuery query)
    {
        if (query.State.State is not ChoiceState || query.Field is "InputPath" or "OutputPath" or "Assign" || query.Path is not { } path)
        {
            return false;
        }

        return path.Root switch
        {
            PathRoot.Variable => !_computed.Contains(path.Variable!),
            PathRoot.Input when _shapes[query.State]?.Effective is { } source => IsKnown(source, path.InputSteps ?? [], QueryLanguage.JsonPath),
            _ => false,
        };
    }

    private bool IsDecided(JsonataQuery query)
    {
        if (query.Field != "Condition" || query.Analysis is not { } analysis)
        {
            return false;
        }

        foreach (var variable in analysis.FreeVariables)
        {
            if (variable.Name != "states" && !_computed.Contains(variable.Name))
            {
                return true;
            }
        }

        foreach (var read in analysis.Reads)
        {
            if (read is { Variable: "states", Names: ["input", ..] } && _shapes[query.State]?.Input is { } input
                && IsKnown(input, read.Names.AsSpan(1), QueryLanguage.Jsonata))
            {
                return true;
            }
        }

        return analysis.FreeVariables.Count == 0;
    }

    /// <summary>Whether the definition says what is there, and not an error or the answer of a service.</summary>
    private static bool IsKnown(Shape source, ReadOnlySpan<string?> steps, QueryLanguage language)
    {
        var read = source.Read(steps, language);
        return read.Missing is not null || read.Shape.Kind switch
        {
            ShapeKind.Unknown => false,
            ShapeKind.Scalar when !steps.IsEmpty =>
                source.Read(steps[..^1], language).Shape.Origin?.Source is not (ShapeSource.Catcher or ShapeSource.Integration),
            _ => true,
        };
    }
}
