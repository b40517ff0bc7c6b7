using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>What kind of value one has, and errors of one's own.</summary>
internal static class TypeFunctions
{
    public static FunctionDefinition[] All { get; } =
    [
        new("boolean", "<x-:b>", 1, (arguments, evaluation) => arguments[0].IsUndefined ? default : JsonData.From(Truth.Of(arguments[0], evaluation))),
        new("not", "<x-:b>", 1, (arguments, evaluation) => arguments[0].IsUndefined ? default : JsonData.From(!Truth.Of(arguments[0], evaluation))),
        new("exists", "<x:b>", 1, (arguments, _) => JsonData.From(!arguments[0].IsUndefined)),
        new("type", "<x:s>", 1, (arguments, _) => NameOf(arguments[0])),
        new("error", "<s?:x>", 1, (arguments, _) => throw new JsonataException("D3137") { Text = Message(arguments[0], "$error() function evaluated") }),
        new("assert", "<bs?:x>", 2, Assert),
    ];

    private static JsonData Assert(ReadOnlySpan<JsonData> arguments, Evaluation evaluation) =>
        arguments[0].IsTrue ? default : throw new JsonataException("D3141") { Text = Message(arguments[1], "$assert() statement failed") };

    private static string Message(in JsonData text, string otherwise) => text.Node is string { Length: > 0 } given ? given : otherwise;

    private static JsonData NameOf(in JsonData value) => ValueTypes.SymbolOf(value) switch
    {
        TypeSymbols.Missing => default,
        TypeSymbols.Null => JsonData.From("null"),
        TypeSymbols.Number => Numbers.TryGet(value, out _) ? JsonData.From("number") : JsonData.From("object"),
        TypeSymbols.Text => JsonData.From("string"),
        TypeSymbols.Boolean => JsonData.From("boolean"),
        TypeSymbols.Array => JsonData.From("array"),
        TypeSymbols.Function => JsonData.From("function"),
        _ => JsonData.From("object"),
    };
}
