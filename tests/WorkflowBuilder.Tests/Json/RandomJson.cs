using WorkflowBuilder.Json;

namespace WorkflowBuilder.Tests.Json;

/// <summary>Random values with the odd ones among them.</summary>
internal static class RandomJson
{
    private static readonly string[] Texts = ["", "a", "é", "😀", "\"\\\n", "\u2028", "a.b", "$", "0"];
    private static readonly string[] Numbers = ["0", "-1", "1.0", "1e3", "0.1", "12345678901234567890", "1e-9", "-0", "3.14159", "1e400"];

    public static JsonData Value(Random random, int depth) => random.Next(depth > 0 ? 7 : 5) switch
    {
        0 => JsonData.Null,
        1 => JsonData.From(random.Next(2) == 0),
        2 => JsonData.From(Pick(random, Texts)),
        3 => JsonData.Parse(Pick(random, Numbers)),
        4 => JsonData.From(random.NextDouble() * random.Next(1_000_000)),
        5 => JsonData.From([.. Enumerable.Range(0, random.Next(4)).Select(_ => Value(random, depth - 1))]),
        _ => JsonData.From(Enumerable.Range(0, random.Next(4)).Select(_ => KeyValuePair.Create(Pick(random, Texts), Value(random, depth - 1)))),
    };

    private static string Pick(Random random, string[] of) => of[random.Next(of.Length)];
}
