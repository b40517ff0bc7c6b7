using WorkflowBuilder.Asl;
using WorkflowBuilder.Paths;

namespace WorkflowBuilder;

/// <summary>
/// Tells what variables may be: whatever the assignments make of them that a state can see, in its scope and those around it, in whatever order these run.
/// </summary>
internal sealed class VariableShapes
{
    private readonly ValidationContext _context;
    private readonly ShapeFlow _flow;
    private readonly ILookup<(ScopeContext Scope, string Name), Assignment>? _assignments;
    private readonly ILookup<string, (string?[] Steps, QueryLanguage Language)>? _tested;
    private readonly Dictionary<(ScopeContext, string), Shape?> _found = [];

    public VariableShapes(ValidationContext context)
    {
        _context = context;
        _flow = context.Shapes;
        if (context.Assignments.Count > 0 && context.Variables.KnowsAssignments)
        {
            _assignments = context.Assignments.ToLookup(assignment => (assignment.State.Scope, assignment.Name));
            _tested = Tests(context).ToLookup(test => test.Variable, test => (test.Steps, test.Language), StringComparer.Ordinal);
        }
    }

    /// <summary>Gives what a variable may be that a state reads.</summary>
    public Shape Of(StateContext reader, string variable) =>
        (_assignments is not null && _context.AssignmentsOf(variable).Any() ? Of(reader.Scope, variable) : null) ?? Shape.Unknown;

    private Shape? Of(ScopeContext scope, string variable)
    {
        // Outer scopes are looked at before inner ones, so that nesting takes no stack.
        var assigning = new Stack<ScopeContext>();
        Shape? shape = null;
        for (var outer = scope; outer is not null && !_found.TryGetValue((outer, variable), out shape); outer = outer.IsExecution ? null : outer.Parent.Scope)
        {
            if (_assignments!.Contains((outer, variable)))
            {
                assigning.Push(outer);
            }
        }

        while (assigning.TryPop(out var inner))
        {
            _found[(inner, variable)] = shape = Find(inner, variable, shape);
        }

        return _found[(scope, variable)] = shape;
    }

    private Shape Find(ScopeContext scope, string variable, Shape? around)
    {
        var shape = around;
        foreach (var assignment in _assignments![(scope, variable)])
        {
            shape = Shape.Join(shape, Of(assignment));
        }

        // What is tested for may be there wherever it is read.
        foreach (var (steps, language) in _tested![variable])
        {
            shape = shape!.Assuming(steps, language);
        }

        return shape!;
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
