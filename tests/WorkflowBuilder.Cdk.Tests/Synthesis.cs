using System.Text.Json.Nodes;
using Amazon.CDK;
using Newtonsoft.Json;

namespace WorkflowBuilder.Cdk.Tests;

/// <summary>Synthesizes a stack and reads what came out.</summary>
internal static class Synthesis
{
    /// <summary>Gives the template of a stack with the given constructs in it.</summary>
    public static JsonNode Template(Action<Stack> build)
    {
        var app = new App(new AppProps { AnalyticsReporting = false });
        var stack = new Stack(app, "MyStack", new StackProps { Synthesizer = new BootstraplessSynthesizer() });
        build(stack);
        return JsonNode.Parse(JsonConvert.SerializeObject(app.Synth().GetStackByName("MyStack").Template))!;
    }

    /// <summary>Gives the definition of a state machine, with references written as <c>${LogicalId}</c> or <c>${LogicalId.Attribute}</c>.</summary>
    public static JsonNode Definition(JsonNode template, string logicalId) =>
        JsonNode.Parse(DefinitionText(template, logicalId))!;

    /// <summary>The same as text.</summary>
    public static string DefinitionText(JsonNode template, string logicalId) =>
        Flatten(template["Resources"]![logicalId]!["Properties"]!["DefinitionString"]!);

    private static string Flatten(JsonNode node) => node switch
    {
        JsonValue value => value.GetValue<string>(),
        JsonObject join when join["Fn::Join"] is { } parts => string.Concat(parts[1]!.AsArray().Select(part => Flatten(part!))),
        JsonObject reference when reference["Ref"] is { } name => $"${{{name}}}",
        JsonObject attribute when attribute["Fn::GetAtt"] is { } names => $"${{{names[0]}.{names[1]}}}",
        _ => throw new NotSupportedException($"Not known in a definition: {node.ToJsonString()}"),
    };
}
