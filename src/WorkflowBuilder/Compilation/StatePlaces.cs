namespace WorkflowBuilder;

/// <summary>Finds the C# lines for places in a compiled definition.</summary>
internal sealed class StatePlaces(Workflow workflow, WorkflowLayout layout)
{
    // By place and not by name, which JSON inside a custom state may use again.
    private readonly Dictionary<string, State> _states = layout.States.ToDictionary(place => place.Pointer, place => place.State, StringComparer.Ordinal);

    /// <summary>Gives each finding the C# line of the innermost state it is about, or of the workflow, in place of places in the generated JSON.</summary>
    public IEnumerable<Diagnostic> AddTo(IEnumerable<Diagnostic> findings) => findings.Select(finding => finding with
    {
        Location = Locate(finding.Pointer),
        End = null,
        Related = finding.Related.Count == 0 ? [] : [.. finding.Related.Select(place => place with { Location = Locate(place.Pointer) })],
        Fix = finding.Fix is { } fix ? fix with { Start = null, End = null } : null,
    });

    private SourceLocation Locate(string pointer)
    {
        for (var end = pointer.Length; end > 0; end = pointer.LastIndexOf('/', end - 1))
        {
            if (_states.TryGetValue(pointer[..end], out var state))
            {
                return state.Location;
            }
        }

        return workflow.Location;
    }
}
