using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests.StateTesting;

/// <summary>Tests states that are written as text.</summary>
internal static class Tested
{
    public const string Role = "arn:aws:iam::123456789012:role/tester";

    public static System.Threading.Tasks.Task<StateTestResult> RunAsync(string state, StateTestRequest? request = null, Action<RunOptions>? configure = null) =>
        StateTester.Create(state).TestAsync(request ?? new(), configure);

    /// <summary>Tests with an input at the level that tells what there is.</summary>
    public static System.Threading.Tasks.Task<StateTestResult> InspectAsync(string state, string input, StateMock? mock = null) =>
        RunAsync(state, new() { Input = JsonData.Parse(input), InspectionLevel = InspectionLevel.Debug, Mock = mock });

    public static StateMock Return(string json) => StateMock.Return(JsonData.Parse(json));

    /// <summary>The names and texts of what there is.</summary>
    public static IEnumerable<string> Told(this InspectionData? data) =>
        data!.ToJson().Members.Select(member => $"{member.Key}={(member.Value.IsString ? member.Value.GetString() : member.Value)}");
}
