using WorkflowBuilder.Json;

namespace WorkflowBuilder.Conformance.Tests.Judging;

/// <summary>Compares results with what was recorded in one case. The results are those of a <see cref="Recorder"/>.</summary>
internal sealed class ValueMatcher(JsonData @case)
{
    private readonly RecordedText _texts = new(@case);
    private readonly HashSet<string> _sortedLists = [.. @case["sortedLists"].Items.ToArray().Select(name => name.GetString())];

    /// <summary>Finds the first difference.</summary>
    /// <param name="expected">What was recorded.</param>
    /// <param name="actual">The result.</param>
    /// <param name="member">The name of the member whose value it is.</param>
    public Difference? Compare(JsonData expected, JsonData actual, string member = "") => expected switch
    {
        _ when actual.IsUndefined || expected.IsUndefined => expected.IsUndefined && actual.IsUndefined ? null : Difference.Between(expected, actual),
        { IsString: true } => CompareText(expected, actual, member),
        { IsObject: true } => JsonTexts.Parse(actual) is { IsObject: true } members ? CompareMembers(expected, members) : Difference.Between(expected, actual),
        { IsArray: true } => CompareItems(expected, JsonTexts.Parse(actual), member),
        _ => expected == actual ? null : Difference.Between(expected, actual),
    };

    private Difference? CompareText(JsonData expected, JsonData actual, string member)
    {
        var text = expected.GetString();
        var matches = _texts.IsWild(text, member)
            || (actual.IsNumber && _texts.IsUnknown(text))
            || (actual.IsString && (text == actual.GetString() || _texts.MatchesUnknownParts(text, actual.GetString())));
        if (matches)
        {
            return null;
        }

        var (expectedValue, actualValue) = (JsonTexts.Parse(expected), JsonTexts.Parse(actual));
        return expectedValue.Kind == actualValue.Kind && (expectedValue != expected || actualValue != actual)
            ? Compare(expectedValue, actualValue, member)
            : Difference.Between(expected, actual);
    }

    private Difference? CompareItems(JsonData expected, JsonData actual, string member)
    {
        if (!actual.IsArray || actual.Count != expected.Count)
        {
            return Difference.Between(expected, actual);
        }

        var (expectedItems, actualItems) = (Items(expected, member), Items(actual, member));
        return Enumerable.Range(0, expected.Count)
            .Select(at => Compare(expectedItems[at], actualItems[at], member)?.In($"[{at}]"))
            .FirstOrDefault(difference => difference is not null);
    }

    private JsonData[] Items(JsonData list, string member)
    {
        var items = list.Items.ToArray();
        return _sortedLists.Contains(member) ? [.. items.OrderBy(item => item.ToString(), StringComparer.Ordinal)] : items;
    }

    // Names that are exact take their members first, so that one with a token cannot take them away.
    private Difference? CompareMembers(JsonData expected, JsonData actual)
    {
        var left = actual.Members.ToDictionary(member => member.Key, member => member.Value, StringComparer.Ordinal);
        foreach (var (name, value) in expected.Members.OrderBy(member => _texts.HasUnknownParts(member.Key)))
        {
            var taken = left.ContainsKey(name) ? name : left.Keys.FirstOrDefault(other => _texts.MatchesUnknownParts(name, other));
            var difference = taken is null ? Difference.Between(value, default) : CompareMember(name, value, left[taken]);
            if (difference is not null)
            {
                return difference.In($".{name}");
            }

            left.Remove(taken!);
        }

        return left.Select(member => Difference.Between(default, member.Value).In($".{member.Key}")).FirstOrDefault();
    }

    // Where the API gives JSON as text, some recordings hold the value.
    private Difference? CompareMember(string name, JsonData expected, JsonData actual) =>
        Compare(expected, name is "input" or "output" && !expected.IsString ? JsonTexts.Parse(actual) : actual, name);
}
