using System.Collections.Frozen;

namespace WorkflowBuilder.Jsonata;

/// <summary>How tightly an operator holds its left side; what is not here ends an expression.</summary>
internal static class BindingPower
{
    public const int Map = 75;
    public const int Prefix = 70;
    public const int Focus = 80;
    public const int Bind = 10;

    private static readonly FrozenDictionary<string, int> Powers = new Dictionary<string, int>
    {
        ["["] = 80,
        ["("] = 80,
        ["@"] = Focus,
        ["#"] = Focus,
        ["."] = Map,
        ["{"] = 70,
        ["*"] = 60,
        ["/"] = 60,
        ["%"] = 60,
        ["+"] = 50,
        ["-"] = 50,
        ["&"] = 50,
        ["="] = 40,
        ["!="] = 40,
        ["<"] = 40,
        ["<="] = 40,
        [">"] = 40,
        [">="] = 40,
        ["in"] = 40,
        ["^"] = 40,
        ["~>"] = 40,
        ["??"] = 40,
        ["?:"] = 40,
        ["and"] = 30,
        ["or"] = 25,
        ["?"] = 20,
        [":="] = Bind,
    }.ToFrozenDictionary();

    public static int Of(Token token) => token.Kind == TokenKind.Operator && Powers.TryGetValue(token.Text, out var power) ? power : 0;
}
