using System.Text.Encodings.Web;
using System.Text.Json;

namespace WorkflowBuilder.Tests;

/// <summary>Compiles states and compares what comes out with JSON written by hand.</summary>
internal static class Compiled
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 10_000 };

    /// <summary>Compiles a workflow of one state and gives the JSON of that state.</summary>
    public static JsonElement Of(State state) => Of(new Workflow("Test", state)).GetProperty("States").GetProperty(state.Name);

    /// <summary>Compiles a workflow and gives its JSON.</summary>
    public static JsonElement Of(Workflow workflow) => Parse(workflow.ToJson());

    /// <summary>Compiles what a workflow consists of and gives the states at its top.</summary>
    public static JsonElement StatesOf(IChainable definition) => Of(new Workflow("Test", definition)).GetProperty("States");

    /// <summary>Compiles a workflow that is wrong and gives its only problem.</summary>
    public static Diagnostic ProblemOf(IChainable definition) => ProblemOf(new Workflow("Test", definition));

    /// <inheritdoc cref="ProblemOf(IChainable)"/>
    public static Diagnostic ProblemOf(Workflow workflow) =>
        workflow.Invoking(it => it.ToJson()).Should().Throw<WorkflowException>().Which.Diagnostics.Should().ContainSingle().Subject;

    public static JsonElement Parse(string json) => JsonDocument.Parse(json, new() { MaxDepth = 10_000 }).RootElement;

    /// <summary>Compares by value: the order of members does not matter, that of elements does.</summary>
    public static void ShouldBe(this JsonElement actual, string expected)
    {
        if (!JsonElement.DeepEquals(actual, Parse(expected)))
        {
            Text(actual).Should().Be(Text(Parse(expected)));
        }
    }

    /// <summary>Compares by value and by the order of the members.</summary>
    public static void ShouldBeInOrder(this JsonElement actual, string expected) => Text(actual).Should().Be(Text(Parse(expected)));

    private static string Text(JsonElement json) => JsonSerializer.Serialize(json, Readable);
}
