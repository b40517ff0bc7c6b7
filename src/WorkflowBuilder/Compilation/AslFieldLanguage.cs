using System.Collections.Frozen;

namespace WorkflowBuilder;

/// <summary>Which fields exist in one query language only.</summary>
internal static class AslFieldLanguage
{
    private static readonly FrozenSet<AslField> JsonPathOnly = new[]
    {
        AslField.InputPath, AslField.Parameters, AslField.ResultSelector, AslField.ResultPath, AslField.OutputPath, AslField.Result,
        AslField.ItemsPath, AslField.SecondsPath, AslField.TimestampPath, AslField.ErrorPath, AslField.CausePath,
        AslField.TimeoutSecondsPath, AslField.HeartbeatSecondsPath, AslField.MaxConcurrencyPath,
        AslField.ToleratedFailureCountPath, AslField.ToleratedFailurePercentagePath,
    }.ToFrozenSet();

    private static readonly FrozenSet<AslField> JsonataOnly = new[] { AslField.Arguments, AslField.Output, AslField.Items }.ToFrozenSet();

    public static QueryLanguage? Of(AslField field) =>
        JsonPathOnly.Contains(field) ? QueryLanguage.JsonPath
        : JsonataOnly.Contains(field) ? QueryLanguage.Jsonata
        : null;

    /// <summary>The same for a field by name.</summary>
    public static QueryLanguage? Of(string name) => StateFields.ByName.TryGetValue(name, out var field) ? Of(field) : null;

    /// <summary>The same for the fields of catchers, of choice rules, and of what a Distributed Map reads and batches.</summary>
    public static QueryLanguage? OfInner(string name) => name switch
    {
        "Variable" or "And" or "Or" or "Not" or "ResultPath" or "MaxItemsPath" or "MaxItemsPerBatchPath" or "MaxInputBytesPerBatchPath" => QueryLanguage.JsonPath,
        "Condition" or "Output" => QueryLanguage.Jsonata,
        _ => null,
    };
}
