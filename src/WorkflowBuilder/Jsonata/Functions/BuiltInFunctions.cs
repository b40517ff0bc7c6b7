using System.Collections.Frozen;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>The functions of each dialect by name.</summary>
internal static class BuiltInFunctions
{
    private static readonly FunctionDefinition[] Common =
    [
        .. AggregateFunctions.All,
        .. ArrayFunctions.All,
        .. DateFunctions.All,
        .. EncodingFunctions.All,
        .. HigherOrderFunctions.All,
        .. MatchFunctions.All,
        .. NumberFunctions.All,
        .. ObjectFunctions.All,
        .. StringFunctions.All,
        .. TypeFunctions.All,
    ];

    private static readonly FrozenDictionary<string, JsonData> Standard = Create([.. Common, .. StandardFunctions.All]);

    private static readonly FrozenDictionary<string, JsonData> Aws = Create([.. Common, .. AwsFunctions.All]);

    public static FrozenDictionary<string, JsonData> For(JsonataDialect dialect) => dialect == JsonataDialect.Aws ? Aws : Standard;

    private static FrozenDictionary<string, JsonData> Create(FunctionDefinition[] functions) => functions.ToFrozenDictionary(
        function => function.Name,
        function => new JsonData(new BuiltInFunction(function.Name, function.Signature, function.Arity, function.Body)));
}
