using WorkflowBuilder.Json;

namespace WorkflowBuilder.Tests.Jsonata.Differential;

/// <summary>An expression and what it is evaluated on.</summary>
internal sealed record Pair(string Expression, JsonData Data);
