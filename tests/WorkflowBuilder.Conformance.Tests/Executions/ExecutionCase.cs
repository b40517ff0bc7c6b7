using System.Globalization;
using System.Text;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Conformance.Tests.Executions;

/// <summary>An execution that ran on AWS: what was started, what its tasks answered and what came of it.</summary>
internal sealed class ExecutionCase
{
    // The recorder took the inside of a token for a value of its own.
    private const string TokenInToken = "<<task_token>:1>";

    private ExecutionCase(JsonData content) => Content = content;

    public JsonData Content { get; }

    public string Id => Text("id")!;

    public string Definition => Content["definition"].ToString();

    /// <summary>The input; where the exact text of it matters, from that text.</summary>
    public JsonData Input => Text("inputText") is { } text ? JsonData.Parse(text) : Content.TryGetMember("input", out var input) ? input : JsonData.EmptyObject;

    public JsonData[] Tasks => Content["tasks"].Items.ToArray();

    /// <summary>When the execution was started, as far as that is known.</summary>
    public DateTimeOffset Start => Text("clock") is { } clock
        ? DateTimeOffset.Parse(clock, CultureInfo.InvariantCulture)
        : DateTimeOffset.ParseExact(Content["source"]["recordedDate"].GetString(), "dd-MM-yyyy, HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public static IEnumerable<ExecutionCase> All() => ConformanceData.Files("asl/execution")
        .Select(file => Encoding.UTF8.GetString(ConformanceData.Bytes(file)))
        .Select(text => new ExecutionCase(JsonData.Parse(text.Replace(TokenInToken, "<task_token:1>", StringComparison.Ordinal))));

    public bool Is(string flag) => Content[flag] == JsonData.True;

    public string? Text(string name) => Content[name] is { IsString: true } text ? text.GetString() : null;
}
