using WorkflowBuilder.Conformance.Tests.Judging;
using WorkflowBuilder.Json;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Conformance.Tests.StateTests;

/// <summary>A request to the TestState API of AWS and what it answered.</summary>
internal sealed class StateTestCase(JsonData content)
{
    private const string Account = "111111111111";

    private readonly Recorder _recorder = new(content);
    private readonly ValueMatcher _values = new(content);

    public string Id => content["id"].GetString();

    public static IEnumerable<StateTestCase> All() =>
        ConformanceData.Files("asl/testState").Select(file => new StateTestCase(JsonData.Parse(ConformanceData.Bytes(file))));

    /// <summary>Says what is not as it was on AWS; <see langword="null"/> where all is.</summary>
    public async ValueTask<string?> MissAsync()
    {
        var (outcome, actual) = await TestAsync();
        var expected = content["expected"];
        return expected[outcome].IsUndefined
            ? $"expected {expected}, got {actual}"
            : _values.Compare(Told(expected[outcome]), _recorder.Record(actual))?.ToString();
    }

    // What the client adds to an exception is not an answer of the service.
    private static JsonData Told(JsonData outcome) => outcome["code"].IsUndefined
        ? outcome
        : JsonData.EmptyObject.With("code", outcome["code"]).With("message", outcome["message"]);

    private async ValueTask<(string Outcome, JsonData Actual)> TestAsync()
    {
        var request = content["request"];
        try
        {
            var name = request["stateName"] is { IsString: true } given ? given.GetString() : null;
            var tester = StateTester.Create(request["definition"].GetString(), name);
            var result = await tester.TestAsync(StateTestRequest.FromJson(request), options => options.Account = Account);
            return ("response", result.ToJson());
        }
        catch (StateTestException refused)
        {
            return ("exception", JsonData.EmptyObject.With("code", JsonData.From(refused.Code)).With("message", JsonData.From(refused.Message)));
        }
    }
}
