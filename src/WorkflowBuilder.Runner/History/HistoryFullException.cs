using System.Globalization;

namespace WorkflowBuilder.Runner;

/// <summary>The history has as many events as Step Functions allows, which ends the execution. It never leaves the runner.</summary>
internal sealed class HistoryFullException(long maxEvents)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"The execution reached the maximum number of history events ({maxEvents})."));
