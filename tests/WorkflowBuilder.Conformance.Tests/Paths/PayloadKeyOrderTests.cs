using System.Text.Json;
using WorkflowBuilder.Json;
using WorkflowBuilder.Paths;

namespace WorkflowBuilder.Conformance.Tests.Paths;

/// <summary>The order of the members that AWS gives the result of a payload template.</summary>
public class PayloadKeyOrderTests
{
    [ConformanceFact]
    public void Members_come_in_the_order_of_AWS()
    {
        var cases = ConformanceData.Json("jsonpath/payload-template-keyorder.json").GetProperty("cases").EnumerateArray().ToList();

        var orders = cases.Select(item => string.Join(", ", KeysOf(Evaluate(item))));

        cases.Should().HaveCount(36);
        orders.Should().Equal(cases.Select(item => string.Join(", ", item.GetProperty("outputKeys").EnumerateArray().Select(key => key.GetString()))));
    }

    private static JsonData Evaluate(JsonElement item)
    {
        var members = item.GetProperty("template").EnumerateArray().Select(key => KeyValuePair.Create(key.GetString()!, JsonData.From("$")));
        return PayloadTemplate.Compile(JsonData.From(members)).Evaluate(JsonData.EmptyObject);
    }

    private static IEnumerable<string> KeysOf(JsonData data)
    {
        var keys = new List<string>();
        foreach (var (name, _) in data.Members)
        {
            keys.Add(name);
        }

        return keys;
    }
}
