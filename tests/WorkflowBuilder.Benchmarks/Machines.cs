using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Benchmarks;

/// <summary>The state machines that runners are timed on.</summary>
internal static class Machines
{
    /// <summary>A Choice and a Pass state per turn: twice as many transitions as turns, and two.</summary>
    public const string Loop =
        """
        {
          "StartAt": "Check",
          "States": {
            "Check": { "Type": "Choice", "Choices": [{ "Variable": "$.i", "NumericLessThanPath": "$.n", "Next": "Inc" }], "Default": "Done" },
            "Inc": { "Type": "Pass", "Parameters": { "i.$": "States.MathAdd($.i, 1)", "n.$": "$.n" }, "Next": "Check" },
            "Done": { "Type": "Succeed" }
          }
        }
        """;

    /// <summary>The same loop in JSONata.</summary>
    public const string JsonataLoop =
        """
        {
          "QueryLanguage": "JSONata",
          "StartAt": "Check",
          "States": {
            "Check": { "Type": "Choice", "Choices": [{ "Condition": "{% $states.input.i < $states.input.n %}", "Next": "Inc" }], "Default": "Done" },
            "Inc": { "Type": "Pass", "Output": { "i": "{% $states.input.i + 1 %}", "n": "{% $states.input.n %}" }, "Next": "Check" },
            "Done": { "Type": "Succeed" }
          }
        }
        """;

    /// <summary>An inline Map with one Pass state for each item.</summary>
    public const string Map =
        """
        {
          "StartAt": "M",
          "States": {
            "M": {
              "Type": "Map",
              "ItemsPath": "$.items",
              "ItemProcessor": { "ProcessorConfig": { "Mode": "INLINE" }, "StartAt": "P", "States": { "P": { "Type": "Pass", "End": true } } },
              "End": true
            }
          }
        }
        """;

    /// <summary>A Parallel state with chains of Pass states.</summary>
    public static string Parallel(int branches, int states)
    {
        var chains = Enumerable.Range(1, branches).Select(branch =>
            $$"""{ "StartAt": "B{{branch}}S1", "States": { {{string.Join(", ", Enumerable.Range(1, states).Select(state => Pass(branch, state, states)))}} } }""");
        return $$"""{ "StartAt": "Par", "States": { "Par": { "Type": "Parallel", "Branches": [{{string.Join(", ", chains)}}], "End": true } } }""";
    }

    public static JsonData LoopInput(int turns) => JsonData.Parse($$"""{ "i": 0, "n": {{turns}} }""");

    public static JsonData MapInput(int items) => JsonData.EmptyObject.With(
        "items", JsonData.From(Enumerable.Range(0, items).Select(id => JsonData.EmptyObject.With("id", JsonData.From((long)id))).ToArray()));

    public static StateMachineRunner Compile(string definition) => StateMachineRunner.Create(AslReader.Read(definition).Definition!);

    /// <summary>Takes the limits away that these runs would reach.</summary>
    public static void Unlimited(RunOptions run, bool keepHistory)
    {
        run.MaxEvents = null;
        run.MaxPayloadBytes = null;
        run.MaxTransitions = long.MaxValue;
        run.KeepHistory = keepHistory;
    }

    private static string Pass(int branch, int state, int states)
    {
        var end = state == states ? "\"End\": true" : $"\"Next\": \"B{branch}S{state + 1}\"";
        return $$""" "B{{branch}}S{{state}}": { "Type": "Pass", {{end}} }""";
    }
}
