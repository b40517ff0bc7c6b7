using System.Text.Json.Serialization;

namespace WorkflowBuilder.Runner.Tests;

[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(Order))]
internal sealed partial class OrdersJson : JsonSerializerContext;
