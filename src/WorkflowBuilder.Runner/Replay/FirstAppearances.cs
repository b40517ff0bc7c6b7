namespace WorkflowBuilder.Runner;

/// <summary>Where the ids and moments of a recorded history appear first, which tells those that came from outside from those the execution made up.</summary>
internal sealed class FirstAppearances
{
    private readonly Dictionary<string, long> _events = new(StringComparer.Ordinal);

    public FirstAppearances(IEnumerable<RecordedEvent> events)
    {
        foreach (var recorded in events.OrderBy(recorded => recorded.Id))
        {
            foreach (var text in TextsOf(recorded))
            {
                _events.TryAdd(text, recorded.Id);
            }
        }
    }

    /// <summary>The ids and moments that no event before this one has.</summary>
    public IEnumerable<string> In(RecordedEvent recorded) => TextsOf(recorded).Where(text => _events[text] == recorded.Id);

    private static IEnumerable<string> TextsOf(RecordedEvent recorded) => MadeUpTexts.IdsAndMoments(recorded.Details.ToString());
}
