using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>The result of a lambda that ends in a call: the caller makes that call, so that the stack does not grow.</summary>
internal sealed class TailCallTag : JsonNode
{
    public static readonly JsonData Result = new(new TailCallTag());

    public override JsonValueKind Kind => JsonValueKind.Undefined;
}
