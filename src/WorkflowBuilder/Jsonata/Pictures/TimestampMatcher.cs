namespace WorkflowBuilder.Jsonata;

/// <summary>
/// Divides a text among the parts of a picture, every part taking as much as it can while the rest still fits. A place where a
/// part failed is remembered, so that the time taken grows with the number of places and not with that of the divisions.
/// </summary>
internal sealed class TimestampMatcher
{
    private readonly DatePart[] _parts;
    private readonly string _text;
    private readonly int[] _ends;
    private readonly PartCandidates[] _candidates;
    private HashSet<(int Part, int Start)>? _failed;
    private int _stepsLeft = PictureLimits.MatchingSteps;

    private TimestampMatcher(DatePart[] parts, string text)
    {
        _parts = parts;
        _text = text;
        _ends = new int[parts.Length];
        _candidates = new PartCandidates[parts.Length];
    }

    /// <summary>The end of the text of every part, null when the text does not fit.</summary>
    public static int[]? Match(DatePart[] parts, string text)
    {
        var matcher = new TimestampMatcher(parts, text);
        return matcher.Run() ? matcher._ends : null;
    }

    private bool Run()
    {
        var index = 0;
        var entering = true;
        while (index >= 0)
        {
            if (entering)
            {
                var start = StartOf(index);
                if (index == _parts.Length && start == _text.Length)
                {
                    return true;
                }

                if (!Enter(index, start))
                {
                    entering = false;
                    index--;
                    continue;
                }
            }

            entering = _candidates[index].TryNext(out _ends[index]);
            if (!entering)
            {
                (_failed ??= []).Add((index, StartOf(index)));
            }

            index += entering ? 1 : -1;
        }

        return false;
    }

    private int StartOf(int index) => index == 0 ? 0 : _ends[index - 1];

    private bool Enter(int index, int start)
    {
        if (index == _parts.Length || _failed?.Contains((index, start)) == true)
        {
            return false;
        }

        if (--_stepsLeft < 0)
        {
            throw PictureLimits.Exceeded("The timestamp takes too long to compare with the picture");
        }

        _candidates[index] = PartCandidates.Of(_parts[index], _text, start, ref _stepsLeft);
        return true;
    }
}
