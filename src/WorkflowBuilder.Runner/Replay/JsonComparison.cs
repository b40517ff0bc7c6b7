using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Finds the first place where two values differ by more than what is made up anew in every execution.</summary>
internal sealed class JsonComparison(MadeUpTexts madeUp)
{
    /// <param name="pointer">The JSON Pointer of the values.</param>
    /// <param name="expected">The recorded value.</param>
    /// <param name="actual">The value of the run.</param>
    /// <returns>The difference; <see langword="null"/> where there is none.</returns>
    public FieldDifference? Compare(string pointer, JsonData expected, JsonData actual)
    {
        var open = new Stack<Pair>([new(null, pointer, expected, actual)]);
        while (open.TryPop(out var pair))
        {
            if (pair.Expected.IsObject && pair.Actual.IsObject)
            {
                PushMembers(open, pair);
            }
            else if (pair.Expected.IsArray && pair.Actual.IsArray)
            {
                PushItems(open, pair);
            }
            else if (pair.Expected != pair.Actual && !madeUp.AreSame(pair.Expected, pair.Actual))
            {
                return new(pair.Pointer, pair.Expected, pair.Actual);
            }
        }

        return null;
    }

    private static void PushMembers(Stack<Pair> open, Pair pair)
    {
        var names = pair.Expected.Members.Select(member => member.Key)
            .Concat(pair.Actual.Members.Select(member => member.Key).Where(name => pair.Expected[name].IsUndefined));
        foreach (var name in names.Reverse())
        {
            open.Push(new(pair, $"/{JsonPointer.Escape(name)}", pair.Expected[name], pair.Actual[name]));
        }
    }

    private static void PushItems(Stack<Pair> open, Pair pair)
    {
        for (var i = Math.Max(pair.Expected.Count, pair.Actual.Count) - 1; i >= 0; i--)
        {
            open.Push(new(pair, $"/{i}", pair.Expected[i], pair.Actual[i]));
        }
    }

    // The place is a chain of steps, so that deep values do not cost a long text for each level.
    private sealed record Pair(Pair? Outer, string Step, JsonData Expected, JsonData Actual)
    {
        public string Pointer
        {
            get
            {
                var steps = new Stack<string>();
                for (var pair = this; pair is not null; pair = pair.Outer)
                {
                    steps.Push(pair.Step);
                }

                return string.Concat(steps);
            }
        }
    }
}
