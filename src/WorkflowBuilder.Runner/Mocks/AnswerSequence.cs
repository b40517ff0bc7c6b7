using System.Collections.Immutable;

namespace WorkflowBuilder.Runner;

/// <summary>Gives answers one after the other.</summary>
internal sealed class AnswerSequence(ImmutableArray<TaskAnswer> answers)
{
    private int _next;

    public ValueTask<TaskAnswer> AnswerAsync(TaskRequest request)
    {
        if (answers.Length == 1)
        {
            return new(answers[0]);
        }

        var at = _next++;
        return at < answers.Length ? new(answers[at]) : throw new MissingMockException(request.StateName, request.Resource, at);
    }
}
