using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>A function of the user that makes JSON of JSON.</summary>
internal delegate ValueTask<JsonData> JsonFunction(JsonData input, CancellationToken cancellationToken);
