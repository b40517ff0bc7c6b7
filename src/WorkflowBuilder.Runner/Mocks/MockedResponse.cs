using System.Collections.Immutable;

namespace WorkflowBuilder.Runner;

/// <summary>The answers of a mocked response, in the order of the calls they are for and without gaps.</summary>
/// <param name="Name">The name of the response.</param>
/// <param name="Answers">The answers.</param>
internal sealed record MockedResponse(string Name, ImmutableArray<NumberedAnswer> Answers)
{
    /// <summary>The answer to a call; <see langword="null"/> after the last.</summary>
    /// <param name="invocation">The number of the call, from 0.</param>
    public TaskAnswer? Find(int invocation)
    {
        var (low, high) = (0, Answers.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var answer = Answers[middle];
            if (invocation >= answer.Calls.First && invocation <= answer.Calls.Last)
            {
                return answer.Answer;
            }

            (low, high) = invocation < answer.Calls.First ? (low, middle - 1) : (middle + 1, high);
        }

        return null;
    }
}
