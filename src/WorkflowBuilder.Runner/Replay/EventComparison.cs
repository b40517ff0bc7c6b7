using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Compares the details of a recorded event with those of an event of the run.</summary>
internal sealed class EventComparison(MadeUpTexts madeUp)
{
    private static readonly string[] Fields =
        ["name", "index", "length", "resourceType", "resource", "state", "location", "timeoutInSeconds", "heartbeatInSeconds", "taskCredentials", "error"];

    private static readonly string[] Payloads = ["input", "parameters", "output"];

    private readonly JsonComparison _json = new(madeUp);

    /// <returns>The first difference; <see langword="null"/> where there is none.</returns>
    public FieldDifference? Compare(RecordedEvent expected, HistoryEventType type, HistoryEventDetails? details)
    {
        var (member, actual) = DetailsOf(new HistoryEvent(0, 0, default, type, details).ToJson());
        var place = $"/{member}";
        foreach (var field in Fields)
        {
            if (_json.Compare($"{place}/{field}", expected.Details[field], actual[field]) is { } difference)
            {
                return difference;
            }
        }

        return ComparePayloads(place, expected, actual)
            ?? CompareVariables($"{place}/assignedVariables", expected, actual["assignedVariables"])
            ?? CompareCause($"{place}/cause", expected, actual["cause"]);
    }

    private FieldDifference? ComparePayloads(string place, RecordedEvent expected, JsonData actual)
    {
        foreach (var payload in Payloads)
        {
            if (!expected.IsTruncated(payload)
                && _json.Compare($"{place}/{payload}", expected.Payload(payload), RecordedEvent.Parse(actual[payload])) is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    private FieldDifference? CompareVariables(string place, RecordedEvent expected, JsonData actual)
    {
        var recorded = expected.Details["assignedVariables"];
        return expected.IsTruncated("assignedVariables") || recorded.Count + actual.Count == 0 ? null : _json.Compare(place, Parsed(recorded), Parsed(actual));
    }

    // The cause of a failed function is JSON, others are sentences.
    private FieldDifference? CompareCause(string place, RecordedEvent expected, JsonData actual)
    {
        var (recorded, own) = (expected.Payload("cause"), RecordedEvent.Parse(actual));
        return recorded.IsObject && own.IsObject ? _json.Compare(place, recorded, own) : _json.Compare(place, expected.Details["cause"], actual);
    }

    private static JsonData Parsed(JsonData variables) =>
        JsonData.From(variables.Members.Select(variable => KeyValuePair.Create(variable.Key, RecordedEvent.Parse(variable.Value))));

    private static (string Name, JsonData Details) DetailsOf(JsonData happened)
    {
        foreach (var (name, value) in happened.Members)
        {
            if (value.IsObject)
            {
                return (name, value);
            }
        }

        return ("", default);
    }
}
