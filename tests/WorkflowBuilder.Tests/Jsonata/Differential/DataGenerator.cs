using System.Globalization;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Tests.Jsonata.Differential;

/// <summary>Makes documents of one shape, with members missing or odd here and there.</summary>
internal sealed class DataGenerator(Random random)
{
    private static readonly string[] Texts =
    [
        "", "a", "abc", "Hello World", "12", "-3.5", "1e3", "0x1F", " x  y ", "a,b;c", "aXbXc", "Äpfel", "ß", "😀x", "tab\there", "line\nbreak", "\u2028",
        "2024-05-17", "2024-05-17T10:11:12Z", "true", "null", "MMXXIV", "Zm9v", "a%20b", "o1", "o2",
    ];

    private static readonly string[] Numbers =
        ["0", "1", "2", "3", "-1", "-2", "5", "10", "42", "100", "0.1", "0.5", "1.5", "2.5", "-0.5", "3.14159", "1000000", "123456.789", "1e21", "1e-7", "9007199254740993"];

    public JsonData Next() => Object(
        ("orders", () => Array(Order)),
        ("numbers", () => Array(Number)),
        ("names", () => Array(Text)),
        ("nested", () => Array(() => Array(Number))),
        ("mixed", () => Array(Anything)),
        ("obj", Small),
        ("text", Text),
        ("n", Number),
        ("flag", Truth),
        ("none", () => JsonData.Null),
        ("empty", () => JsonData.EmptyArray));

    private JsonData Order() => Object(
        ("id", () => JsonData.From($"o{random.Next(4).ToString(CultureInfo.InvariantCulture)}")),
        ("price", Number),
        ("qty", Number),
        ("paid", Truth),
        ("tags", () => Array(Text)),
        ("customer", () => Object(("name", Text), ("age", Number))),
        ("lines", () => Array(() => Object(("sku", Text), ("qty", Number)))));

    private JsonData Small() => Object(("a", Number), ("b", Text), ("c", () => Array(Number)), ("d", () => Object(("a", Number), ("e", Truth))));

    private JsonData Anything() => random.Next(7) switch
    {
        0 => Text(),
        1 => Truth(),
        2 => JsonData.Null,
        3 => Small(),
        4 => Array(Number),
        _ => Number(),
    };

    private JsonData Text() => JsonData.From(Texts[random.Next(Texts.Length)]);

    private JsonData Number() => JsonData.Parse(Numbers[random.Next(Numbers.Length)]);

    private JsonData Truth() => JsonData.From(random.Next(2) == 0);

    private JsonData Array(Func<JsonData> item)
    {
        var items = new JsonData[random.Next(5)];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = item();
        }

        return JsonData.From(items);
    }

    private JsonData Object(params (string Name, Func<JsonData> Value)[] members)
    {
        var made = JsonData.EmptyObject;
        foreach (var (name, value) in members)
        {
            made = random.Next(20) switch
            {
                0 => made,
                1 => made.With(name, Anything()),
                _ => made.With(name, value()),
            };
        }

        return made;
    }
}
