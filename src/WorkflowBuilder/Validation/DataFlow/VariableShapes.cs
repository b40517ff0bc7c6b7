using WorkflowBuilder.Asl;
using WorkflowBuilder.Paths;

namespace WorkflowBuilder;

/// <summary>
/// Tells what variables may be: whatever the assignments make of them that a state can see, in its scope and those around it, in whatever order these run.
/// </summary>
internal sealed class VariableShapes
{
    private readonly ShapeFlow _flow;
    private readonly ILookup<(ScopeContext Scope, string Name), Assignment>? _assignments;
    private readonly ILookup<string, (string?[] Steps, QueryLanguage Language)>? _tested;
    private readonly Dictionary<(ScopeContext, string), Shape?> _found = [];

    public VariableShapes(ValidationContext context)
    {
        _flow = context.Shapes;
        if (context.Assignments.Count > 0 && context.Variables.KnowsAssignments)
        {
            _assignments = context.Assignments.ToLookup(assignment => (assignment.State.Scope, assignment.Name));
            _tested = Tests(context).ToLookup(test => test.Variable, test => (test.Steps, test.Language), StringComparer.Ordinal);
        }
    }

    /// <summary>Gives what a variable may be that a state reads.</summary>
    public Shape Of(StateContext reader, string variable) => (_assignments is null ? null : Of(reader.Scope, variable)) ?? Shape.Unknown;

    private Shape? Of(ScopeContext scope, string variable)
    {
        if (!_found.TryGetValue((scope, variable), out var shape))
        {
            _found[(scope, variable)] = shape = Find(scope, variable);
        }

        return shape;
    }

    private Shape? Find(ScopeContext scope, string variable)
    {
        var around = scope.IsExecution ? null : Of(scope.Parent.Scope, variable);
        Shape? own = null;
        foreach (var assignment in _assignments![(scope, variable)])
        {
            own = Shape.Join(own, Of(assignment));
        }

        if (own is null)
        {
            return around;
        }

        // What is tested for may be there wherever it is read.
        var shape = around is null ? own : Shape.Join(own, around);
        foreach (var (steps, language) in _tested![variable])
        {
            shape = shape.Assuming(steps, language);
        }

        return shape;
    }

    private Shape Of(Assignment assignment)
    {
        var (state, owner, member) = (assignment.State, assignment.Owner, assignment.Member);
        if (_flow[state] is not { } shapes)
        {
            return Shape.Unknown;
        }

        if (state.Language == QueryLanguage.Jsonata)
        {
            return _flow.Templates.Template(member.Value, shapes.ForExpressions(owner as Catcher));
        }

        return (owner is Catcher catcher ? ShapeFlow.ErrorOf(catcher) : shapes.Selected) is not { } source ? Shape.Unknown
            : member.Name == assignment.Name ? _flow.Templates.Template(member.Value, source)
            : _flow.Templates.Select(member.Value, source);
    }

    private static IEnumerable<(string Variable, string?[] Steps, QueryLanguage Language)> Tests(ValidationContext context)
    {
        foreach (var query in context.Paths)
        {
            if (query is { Field: "Variable", Path: { Root: PathRoot.Variable, StepNames: { } steps } path } && query.Owner.FindMember("IsPresent") is not null)
            {
                yield return (path.Variable!, steps, QueryLanguage.JsonPath);
            }
        }

        foreach (var query in context.Jsonata)
        {
            foreach (var read in query.Analysis?.Reads ?? [])
            {
                if (read.IsTested && read.Variable != "states")
                {
                    yield return (read.Variable, read.Names, QueryLanguage.Jsonata);
                }
            }
        }
    }
}
