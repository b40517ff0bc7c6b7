using WorkflowBuilder.Json;
using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder.Tests.Jsonata;

/// <summary>The document that the expressions of these tests are about.</summary>
internal static class Shop
{
    public static JsonData Data { get; } = JsonData.Parse("""
        {
          "shop": "Corner & Co",
          "orders": [
            {
              "id": "o1", "paid": true, "customer": { "name": "Ada", "city": "Basel" },
              "lines": [{ "sku": "tea", "price": 4.5, "quantity": 2 }, { "sku": "jam", "price": 3, "quantity": 1 }]
            },
            { "id": "o2", "paid": false, "customer": { "name": "Bo", "city": "Bern" }, "lines": [{ "sku": "tea", "price": 4.5, "quantity": 5 }] },
            { "id": "o3", "paid": true, "customer": { "name": "Cleo", "city": "Basel" }, "lines": [], "note": null }
          ],
          "stock": { "tea": 40, "jam": 0 },
          "tags": ["food", ["drink", ["hot"]]],
          "odd name": 1
        }
        """);

    /// <summary>What the expression gives, as JSON; <c>undefined</c> and <c>function</c> where it gives nothing or a function.</summary>
    public static string Evaluate(string expression) => Evaluate(expression, JsonataOptions.Standard);

    /// <inheritdoc cref="Evaluate(string)"/>
    public static string Evaluate(string expression, JsonataOptions options) => Show(JsonataExpression.Parse(expression, options).Evaluate(Data));

    /// <summary>How the expression fails, be it when it is parsed or when it is evaluated.</summary>
    public static JsonataException ErrorOf(string expression, JsonataOptions? options = null, JsonData bindings = default) =>
        expression.Invoking(text => JsonataExpression.Parse(text, options ?? JsonataOptions.Standard).Evaluate(Data, bindings)).Should().Throw<JsonataException>().Which;

    public static string Show(JsonData result) => result.IsUndefined ? "undefined" : result.IsFunction ? "function" : result.ToString();
}
