using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Puts a history together from its pages.</summary>
internal static class ReplayHistoryReader
{
    private static readonly string[] TaskOutputs = ["TaskSucceeded", "TaskSubmitted", "LambdaFunctionSucceeded", "ActivitySucceeded"];

    /// <exception cref="InvalidHistoryException">The pages are no history.</exception>
    public static ReplayHistory Read(IEnumerable<(string Name, string Json)> pages)
    {
        var isExpress = false;
        var events = new SortedDictionary<long, RecordedEvent>();
        foreach (var (name, json) in pages)
        {
            foreach (var item in ItemsOf(name, json))
            {
                var happened = RecordedEventReader.Read(item);
                if (!events.TryAdd(happened.Id, happened) && events[happened.Id] != happened)
                {
                    throw new InvalidHistoryException($"There are two different events {happened.Id}. Give the pages of one execution only.");
                }

                isExpress |= item["execution_arn"] is { IsString: true } arn && arn.GetString().Contains(":express:", StringComparison.Ordinal);
            }
        }

        // A redriven execution goes on from where it failed, which no run of the definition does.
        var first = events.Values.TakeWhile(happened => happened.Type != "ExecutionRedriven").ToList();
        Check(first);
        return new(first, isExpress ? StateMachineType.Express : StateMachineType.Standard);
    }

    private static JsonData[] ItemsOf(string page, string json)
    {
        try
        {
            var root = JsonData.Parse(json.TrimStart('\uFEFF'));
            var events = root.IsArray ? root : root["events"];
            return events.IsArray ? events.Items.ToArray() : throw new InvalidHistoryException($"{page} has no array \"events\".");
        }
        catch (JsonException problem)
        {
            throw new InvalidHistoryException($"{page} is not JSON. {problem.Message}");
        }
    }

    private static void Check(List<RecordedEvent> events)
    {
        if (events.Count == 0)
        {
            throw new InvalidHistoryException("There are no events.");
        }

        for (var i = 0; i < events.Count; i++)
        {
            if (events[i].Id != i + 1)
            {
                throw new InvalidHistoryException($"Event {i + 1} is missing; the next one there is has the number {events[i].Id}. Give all pages of the history.");
            }
        }

        if (events[0].Type != "ExecutionStarted")
        {
            throw new InvalidHistoryException($"Event 1 is {events[0].Type}, not ExecutionStarted.");
        }

        CheckPayload(events[0], "input");
        foreach (var happened in events.Where(happened => TaskOutputs.Contains(happened.Type)))
        {
            CheckPayload(happened, "output");
        }
    }

    private static void CheckPayload(RecordedEvent happened, string member)
    {
        if (happened.Details[member].IsUndefined || happened.IsTruncated(member))
        {
            throw new InvalidHistoryException($"Event {happened.Id}, {happened.Type}, does not have its whole {member}. Get the history with its execution data.");
        }
    }
}
