using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>What type a value has in a signature.</summary>
internal static class ValueTypes
{
    public static TypeSymbols SymbolOf(in JsonData value) => value.Node switch
    {
        null => TypeSymbols.Missing,
        string => TypeSymbols.Text,
        ArrayNode => TypeSymbols.Array,
        ObjectNode => TypeSymbols.Object,
        JsonataFunction => TypeSymbols.Function,
        JsonNode node => node.Kind switch
        {
            JsonValueKind.Number => TypeSymbols.Number,
            JsonValueKind.Null => TypeSymbols.Null,
            _ => TypeSymbols.Boolean,
        },
        _ => TypeSymbols.Missing,
    };

    public static TypeSymbols SymbolOf(char letter) => letter switch
    {
        's' => TypeSymbols.Text,
        'n' => TypeSymbols.Number,
        'b' => TypeSymbols.Boolean,
        'l' => TypeSymbols.Null,
        'a' => TypeSymbols.Array,
        'o' => TypeSymbols.Object,
        'f' => TypeSymbols.Function,
        'm' => TypeSymbols.Missing,
        _ => TypeSymbols.None,
    };

    /// <summary>What an error message calls the items of an array.</summary>
    public static string? PluralOf(string subtype) => subtype switch
    {
        "a" => "arrays",
        "b" => "booleans",
        "f" => "functions",
        "n" => "numbers",
        "o" => "objects",
        "s" => "strings",
        _ => null,
    };
}
