using WorkflowBuilder.Json;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Conformance.Tests.Executions;

/// <summary>What came of one call of a task.</summary>
internal sealed class RecordedTask(JsonData content)
{
    public string State => content["state"].GetString();

    public TaskAnswer Answer
    {
        get
        {
            var answer = content["submitted"] is { IsUndefined: false } submitted ? Final.Submit(submitted) : Final;
            return Text("workerName") is { } worker ? answer.By(worker) : answer;
        }
    }

    private TaskAnswer Final => content["outcome"].GetString() switch
    {
        var outcome when outcome.EndsWith("Succeeded", StringComparison.Ordinal) => TaskAnswer.Return(content["output"]),
        var outcome when outcome.EndsWith("Failed", StringComparison.Ordinal) => TaskAnswer.Throw(Text("error"), Text("cause")),
        _ => TaskAnswer.Never,
    };

    /// <summary>Whether the call came from these branches or iterations.</summary>
    public bool IsWithin(IReadOnlyList<LanePosition> lanes) => content["within"].Items.ToArray()
        .Select(lane => (lane["state"].GetString(), (int)lane["index"].GetDouble()))
        .SequenceEqual(lanes.Select(lane => (lane.StateName, lane.Index)));

    private string? Text(string name) => content[name] is { IsString: true } text ? text.GetString() : null;
}
