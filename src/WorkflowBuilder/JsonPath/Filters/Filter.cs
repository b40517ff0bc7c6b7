using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>Decides which items stay: those for which all terms of one alternative hold.</summary>
internal sealed class Filter(FilterTerm[][] alternatives)
{
    /// <summary>Whether the item stays. The run has an error afterwards where a term cannot be evaluated.</summary>
    public bool Accepts(PathRun run, JsonData item)
    {
        foreach (var terms in alternatives)
        {
            if (AllHold(terms, run, item))
            {
                return true;
            }

            if (run.Error is not null)
            {
                return false;
            }
        }

        return false;
    }

    private static bool AllHold(FilterTerm[] terms, PathRun run, JsonData item)
    {
        foreach (var term in terms)
        {
            if (!run.Spend() || !term.Holds(run, item))
            {
                return false;
            }
        }

        return true;
    }
}
