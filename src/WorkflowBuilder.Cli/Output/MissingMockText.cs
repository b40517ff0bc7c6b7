using System.Text.Encodings.Web;
using System.Text.Json;
using WorkflowBuilder.Cli.Input;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Cli.Output;

/// <summary>Says what to add to a mock file, so that a task has an answer.</summary>
internal static class MissingMockText
{
    /// <param name="missing">The task.</param>
    /// <param name="mocks">The mock file; <see langword="null"/> where none was given.</param>
    /// <param name="testCase">The test case that was run.</param>
    /// <param name="stateMachine">The name of the state machine.</param>
    public static string Of(MissingMockException missing, MockSource? mocks, string? testCase, string stateMachine)
    {
        var what = $"State \"{missing.StateName}\" calls {missing.Resource}, and";
        return (mocks, missing.Invocation) switch
        {
            (null, _) => $"{what} nothing answers it. Write a mock file and run it with {MockSource.Option} FILE:\n{File(missing, stateMachine)}",
            (_, { }) => missing.Message,
            _ => $"{what} nothing in test case \"{testCase}\" answers it. Add to {mocks.Path}, below StateMachines/{mocks.StateMachine}/TestCases/{testCase}:\n"
                + $"  {Use(missing)}\nand below MockedResponses:\n  {Response(missing)}",
        };
    }

    private static string File(MissingMockException missing, string stateMachine) => $$"""
        {
          "StateMachines": {
            {{Text(stateMachine)}}: {
              "TestCases": {
                "First": { {{Use(missing)}} }
              }
            }
          },
          "MockedResponses": {
            {{Response(missing)}}
          }
        }
        """;

    private static string Use(MissingMockException missing) => $"{Text(missing.StateName)}: {Text(ResponseName(missing))}";

    private static string Response(MissingMockException missing) =>
        $"{Text(ResponseName(missing))}: {{ \"0\": {{ \"Return\": {Result(missing.Resource)} }} }}";

    private static string ResponseName(MissingMockException missing) => $"{missing.StateName} answers";

    private static string Result(string resource) => resource.EndsWith(":lambda:invoke", StringComparison.Ordinal) ? """{ "StatusCode": 200, "Payload": {} }""" : "{}";

    private static string Text(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
