using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder;

/// <summary>What a function of JSONata gives.</summary>
/// <param name="Types">The types that the value can have, with <see cref="TypeSymbols.Missing"/> where there may be none whatever the arguments.</param>
/// <param name="NeedsArgument">Whether there is no value if the first argument has none.</param>
internal readonly record struct FunctionResult(TypeSymbols Types, bool NeedsArgument);
