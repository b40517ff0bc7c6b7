using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Reads one answer of a mock file.</summary>
/// <param name="report">Takes what is wrong: the names on the way to the place, and a sentence.</param>
internal sealed class MockedAnswerReader(Action<IReadOnlyList<string>, string> report)
{
    private static readonly string[] Outcomes = ["Return", "Throw", "NeverReturn"];
    private static readonly string[] Known = [.. Outcomes, "DelaySeconds", "Submit"];

    // A thousand years: the calendar of a run does not go much further.
    private const double LongestDelay = 31_557_600_000;

    /// <returns>The answer; <see langword="null"/> where there is none.</returns>
    public TaskAnswer? Read(JsonData answer, IReadOnlyList<string> steps)
    {
        if (!answer.IsObject)
        {
            report(steps, "This must be an object with one of Return, Throw and NeverReturn.");
            return null;
        }

        CheckNames(answer, steps, Known);
        var outcomes = Outcomes.Where(name => !answer[name].IsUndefined).ToList();
        if (outcomes.Count != 1)
        {
            report(steps, outcomes.Count == 0
                ? "There must be one of Return, Throw and NeverReturn."
                : $"There can only be one of {string.Join(" and ", outcomes)}.");
            return null;
        }

        var read = Outcome(outcomes[0], answer[outcomes[0]], [.. steps, outcomes[0]]);
        var submitted = answer["Submit"].IsUndefined ? read : read?.Submit(answer["Submit"]);
        return submitted is null ? null : Delayed(submitted, answer["DelaySeconds"], [.. steps, "DelaySeconds"]);
    }

    private TaskAnswer? Outcome(string name, JsonData value, IReadOnlyList<string> steps) => name switch
    {
        "Return" => TaskAnswer.Return(value),
        "Throw" => Error(value, steps),
        _ => Never(value, steps),
    };

    private TaskAnswer? Never(JsonData value, IReadOnlyList<string> steps)
    {
        if (value == JsonData.True)
        {
            return TaskAnswer.Never;
        }

        report(steps, "NeverReturn must be true; leave it out otherwise.");
        return null;
    }

    private TaskAnswer? Error(JsonData value, IReadOnlyList<string> steps)
    {
        if (!value.IsObject || !value["Error"].IsString)
        {
            report(steps, "Throw must be an object with Error, a text, and Cause.");
            return null;
        }

        CheckNames(value, steps, ["Error", "Cause"]);
        if (value["Cause"] is { IsUndefined: false, IsString: false })
        {
            report([.. steps, "Cause"], "Cause must be a text. Write JSON as a text, too.");
            return null;
        }

        return TaskAnswer.Throw(value["Error"].GetString(), value["Cause"].IsString ? value["Cause"].GetString() : null);
    }

    private TaskAnswer Delayed(TaskAnswer answer, JsonData seconds, IReadOnlyList<string> steps)
    {
        if (seconds.IsUndefined)
        {
            return answer;
        }

        if (answer.Kind == TaskAnswerKind.Never)
        {
            report(steps, "What never returns has no delay. Remove DelaySeconds or NeverReturn.");
            return answer;
        }

        if (!seconds.TryGetDouble(out var delay) || delay is not (>= 0 and <= LongestDelay))
        {
            report(steps, "DelaySeconds must be a number of seconds from 0.");
            return answer;
        }

        return answer.After(TimeSpan.FromSeconds(delay));
    }

    private void CheckNames(JsonData data, IReadOnlyList<string> steps, string[] known)
    {
        foreach (var (name, _) in data.Members)
        {
            if (!known.Contains(name))
            {
                report([.. steps, name], $"\"{name}\" means nothing here. Known are {Listing.Of(known)}.");
            }
        }
    }
}
