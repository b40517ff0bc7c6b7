using System.Runtime.CompilerServices;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Benchmarks;

/// <summary>
/// What is evaluated: the cases of the file that <c>WORKFLOWBUILDER_JSONATA_CASES</c> names. Left out, it is <c>../shared/bench/jsonata/cases.json</c> beside the
/// repository, which peers were timed on; where that is missing, there are a few cases of our own. A case has <c>id</c>, <c>expr</c>, <c>data</c>,
/// <c>bindings</c> and <c>expected</c>.
/// </summary>
internal static class JsonataCases
{
    private const string Own =
        """
        [
          {
            "id": "names", "expr": "order.customer.name",
            "data": { "order": { "customer": { "name": "Ada" } } }, "expected": "Ada"
          },
          {
            "id": "aggregate", "expr": "$sum(items[price > 1].(price * quantity))",
            "data": { "items": [ { "price": 2.5, "quantity": 2 }, { "price": 1, "quantity": 9 }, { "price": 3, "quantity": 1 } ] }, "expected": 8
          },
          {
            "id": "loop", "expr": "$reduce([1..1000], function($sum, $n) { $sum + $n })",
            "data": null, "expected": 500500
          }
        ]
        """;

    public static IReadOnlyDictionary<string, JsonData> All { get; } = Read().Items.ToArray().ToDictionary(item => item["id"].GetString());

    private static JsonData Read([CallerFilePath] string file = "")
    {
        var repository = Path.Combine(Path.GetDirectoryName(file)!, "..", "..");
        var configured = Environment.GetEnvironmentVariable("WORKFLOWBUILDER_JSONATA_CASES");
        var path = string.IsNullOrEmpty(configured) ? Path.Combine(repository, "..", "shared", "bench", "jsonata", "cases.json") : configured;
        return File.Exists(path) ? JsonData.Parse(File.ReadAllBytes(path)) : JsonData.Parse(Own);
    }
}
