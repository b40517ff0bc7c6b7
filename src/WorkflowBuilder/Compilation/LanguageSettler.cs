namespace WorkflowBuilder;

/// <summary>
/// Settles the query language of each state and of the workflow from the fields in use. A JSONata workflow cannot have a JSONPath state, so the
/// workflow is JSONata only where no state needs JSONPath.
/// </summary>
internal static class LanguageSettler
{
    /// <returns>The query language of the workflow.</returns>
    public static QueryLanguage Settle(QueryLanguage? ofWorkflow, IReadOnlyList<StateLayout> states, List<Diagnostic> problems)
    {
        var settled = new QueryLanguage?[states.Count];
        for (var i = 0; i < states.Count; i++)
        {
            settled[i] = OfState(states[i], problems);
        }

        var language = ofWorkflow
            ?? (settled.Contains(QueryLanguage.JsonPath) || !settled.Contains(QueryLanguage.Jsonata) ? QueryLanguage.JsonPath : QueryLanguage.Jsonata);
        for (var i = 0; i < states.Count; i++)
        {
            states[i].Language = settled[i] ?? language;
            if (language == QueryLanguage.Jsonata && settled[i] == QueryLanguage.JsonPath)
            {
                problems.Add(AuthoringDiagnostics.JsonPathStateInJsonataWorkflow(states[i].State, states[i].Pointer));
            }
        }

        return language;
    }

    private static QueryLanguage? OfState(StateLayout layout, List<Diagnostic> problems)
    {
        var state = layout.State;
        var evidence = new LanguageEvidence();
        foreach (var entry in layout.Fields.Entries)
        {
            evidence.Add(entry.Name, AslFieldLanguage.Of(entry.Field));
            evidence.AddValue(entry.Name, entry.Value);
        }

        if (state.QueryLanguage is { } explicitly)
        {
            var wrong = explicitly == QueryLanguage.JsonPath ? evidence.Jsonata : evidence.JsonPath;
            if (wrong is not null)
            {
                problems.Add(AuthoringDiagnostics.FieldOfOtherLanguage(state, layout.Pointer, wrong, explicitly));
            }

            return explicitly;
        }

        if (evidence is { JsonPath: { } jsonPath, Jsonata: { } jsonata })
        {
            problems.Add(AuthoringDiagnostics.MixedLanguages(state, layout.Pointer, jsonPath, jsonata));
        }

        return evidence.JsonPath is not null ? QueryLanguage.JsonPath
            : evidence.Jsonata is not null || evidence.HasExpressions ? QueryLanguage.Jsonata
            : null;
    }
}
