using System.Collections.Frozen;
using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder;

/// <summary>What the functions of JSONata give, as they do it and not as their signatures say. Those whose results depend on data are left out.</summary>
internal static class FunctionResults
{
    private static readonly FrozenDictionary<string, FunctionResult> ByName = new (string[] Names, FunctionResult Result)[]
    {
        (["now", "uuid"], Always(TypeSymbols.Text)),
        (["count", "millis", "random"], Always(TypeSymbols.Number)),
        (["exists"], Always(TypeSymbols.Boolean)),
        (["zip"], Always(TypeSymbols.Array)),
        (["string", "substring", "substringBefore", "substringAfter", "lowercase", "uppercase", "trim", "pad", "join", "type"], OfArgument(TypeSymbols.Text)),
        (["base64encode", "base64decode", "encodeUrl", "encodeUrlComponent", "decodeUrl", "decodeUrlComponent"], OfArgument(TypeSymbols.Text)),
        (["formatNumber", "formatBase", "formatInteger", "fromMillis"], OfArgument(TypeSymbols.Text)),
        (["number", "length", "sum", "floor", "ceil", "abs", "round", "sqrt", "power", "parseInteger"], OfArgument(TypeSymbols.Number)),
        (["boolean", "not"], OfArgument(TypeSymbols.Boolean)),
        (["merge"], OfArgument(TypeSymbols.Object)),
        (["reverse", "shuffle", "sort"], OfArgument(TypeSymbols.Array)),
        (["clone"], OfArgument(TypeSymbols.Array | TypeSymbols.Object)),
        (["hash", "replace"], Perhaps(TypeSymbols.Text)),
        (["average", "max", "min", "toMillis"], Perhaps(TypeSymbols.Number)),
        (["contains"], Perhaps(TypeSymbols.Boolean)),
        (["sift"], Perhaps(TypeSymbols.Object)),
        (["partition", "split"], Perhaps(TypeSymbols.Array)),

        // A sequence of one item is that item.
        (["range"], Perhaps(TypeSymbols.Array | TypeSymbols.Number)),
        (["keys"], Perhaps(TypeSymbols.Array | TypeSymbols.Text)),
        (["match"], Perhaps(TypeSymbols.Array | TypeSymbols.Object)),
    }
    .SelectMany(group => group.Names, (group, name) => KeyValuePair.Create(name, group.Result))
    .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Gives what a function gives; <see langword="null"/> where that depends on data.</summary>
    public static FunctionResult? Of(string function) => ByName.TryGetValue(function, out var result) ? result : null;

    private static FunctionResult Always(TypeSymbols types) => new(types, NeedsArgument: false);

    private static FunctionResult OfArgument(TypeSymbols types) => new(types, NeedsArgument: true);

    private static FunctionResult Perhaps(TypeSymbols types) => new(types | TypeSymbols.Missing, NeedsArgument: false);
}
