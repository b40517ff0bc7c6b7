using System.Text.Json;

namespace WorkflowBuilder;

/// <summary>Collects what the role of a state machine needs from its definition, so that it does not matter how the definition was written.</summary>
internal sealed class PermissionCollector
{
    private readonly Func<string, PermissionStatement?> _ofOpaqueResource;
    private readonly List<PermissionStatement> _statements = [];
    private readonly HashSet<PermissionStatement> _known = [];
    private readonly HashSet<string?> _distributedMaps = [];

    private PermissionCollector(Func<string, PermissionStatement?> ofOpaqueResource) => _ofOpaqueResource = ofOpaqueResource;

    /// <param name="definition">The definition.</param>
    /// <param name="ofOpaqueResource">Tells what a state needs, by name, whose resource is a token or placeholder.</param>
    public static IReadOnlyList<PermissionStatement> Collect(JsonElement definition, Func<string, PermissionStatement?> ofOpaqueResource)
    {
        var collector = new PermissionCollector(ofOpaqueResource);
        var scopes = new Stack<JsonElement>([definition]);
        while (scopes.TryPop(out var scope))
        {
            foreach (var state in scope.GetProperty("States").EnumerateObject())
            {
                collector.Visit(state.Name, state.Value, scopes);
            }
        }

        if (collector._distributedMaps.Count > 0)
        {
            collector.AddAll(MapPermissions.OfChildren(collector._distributedMaps));
        }

        return collector._statements;
    }

    private void Visit(string name, JsonElement state, Stack<JsonElement> scopes)
    {
        switch (new TaskCall(state).Fixed("Type"))
        {
            case "Task":
                VisitTask(name, state);
                break;
            case "Map":
                AddAll(MapPermissions.Of(state));
                VisitProcessor(state, scopes);
                break;
            case "Parallel" when state.TryGetProperty("Branches", out var branches):
                foreach (var branch in branches.EnumerateArray().Reverse())
                {
                    scopes.Push(branch);
                }

                break;
        }
    }

    private void VisitTask(string name, JsonElement state)
    {
        const string Integration = ":states:::";
        var resource = new TaskCall(state).Fixed("Resource") ?? "";
        var integration = resource.IndexOf(Integration, StringComparison.Ordinal);
        if (integration >= 0)
        {
            AddAll(IntegrationPermissions.Of(resource[(integration + Integration.Length)..], TaskCall.Of(state)));
        }
        else if (resource.Contains(":lambda:", StringComparison.Ordinal))
        {
            Add(IntegrationPermissions.InvokeFunction(resource));
        }
        else if (_ofOpaqueResource(name) is { } statement)
        {
            Add(statement);
        }

        if (state.TryGetProperty("Credentials", out var credentials))
        {
            var role = new TaskCall(credentials).Fixed("RoleArn");
            Add(IntegrationPermissions.Allow("sts:AssumeRole", role is null ? PermissionResource.Any : new(role)));
        }
    }

    private void VisitProcessor(JsonElement map, Stack<JsonElement> scopes)
    {
        if (!map.TryGetProperty("ItemProcessor", out var processor) && !map.TryGetProperty("Iterator", out processor))
        {
            return;
        }

        if (processor.TryGetProperty("ProcessorConfig", out var config) && new TaskCall(config).Fixed("Mode") == "DISTRIBUTED")
        {
            _distributedMaps.Add(new TaskCall(map).Fixed("Label"));
        }

        scopes.Push(processor);
    }

    private void AddAll(IEnumerable<PermissionStatement> statements)
    {
        foreach (var statement in statements)
        {
            Add(statement);
        }
    }

    private void Add(PermissionStatement statement)
    {
        if (_known.Add(statement))
        {
            _statements.Add(statement);
        }
    }
}
