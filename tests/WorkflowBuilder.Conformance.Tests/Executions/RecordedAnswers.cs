using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Conformance.Tests.Executions;

/// <summary>Answers the calls of one state as they were answered on AWS, in the order in which they were made.</summary>
internal sealed class RecordedAnswers(IEnumerable<RecordedTask> calls)
{
    private readonly List<RecordedTask> _left = [.. calls];

    public ValueTask<TaskAnswer> AnswerAsync(TaskRequest request)
    {
        // Where branches share a state, each has calls of its own.
        var call = _left.Find(call => call.IsWithin(request.Within)) ?? _left.FirstOrDefault()
            ?? throw new InvalidOperationException($"State \"{request.StateName}\" is called once more than on AWS.");
        _left.Remove(call);
        return new(call.Answer);
    }
}
