using System.Text.RegularExpressions;
using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Conformance.Tests;

/// <summary>Calls of intrinsic functions with what AWS made of them.</summary>
public class IntrinsicTests
{
    // Excluded cases with the reason; one that passes must leave the list.
    private static readonly Dictionary<string, string> Excluded = [];

    [ConformanceFact]
    public void Every_call_gives_what_AWS_gives_unless_it_is_excluded()
    {
        var cases = Cases().ToList();

        var failed = cases.Where(item => Mistake(item) is not null).Select(item => $"{Id(item)}: {Mistake(item)}").ToList();
        var unexpected = failed.Where(failure => !Excluded.ContainsKey(failure[..failure.IndexOf(':', StringComparison.Ordinal)]));
        var passing = Excluded.Keys.Except(failed.Select(failure => failure[..failure.IndexOf(':', StringComparison.Ordinal)]));

        cases.Should().HaveCount(497);
        unexpected.Should().BeEmpty();
        passing.Should().BeEmpty("what passes must leave the excluded cases");
    }

    [ConformanceFact]
    public void Members_and_items_come_in_the_order_in_which_AWS_gives_them()
    {
        var recorded = Cases().Where(item => Text(item, "function") is "States.JsonMerge" or "States.ArrayUnique"
            && Text(item, "provenance") != "aws-observed-note"
            && Text(item["expect"], "kind") == "result").ToList();

        var different = recorded
            .Where(item => Evaluate(item).ToString() != item["expect"]["value"].ToString())
            .Select(item => $"{Id(item)}: {Evaluate(item)} instead of {item["expect"]["value"]}");

        recorded.Should().NotBeEmpty();
        different.Should().BeEmpty();
    }

    private static string? Mistake(JsonData item)
    {
        var kind = Text(item["expect"], "kind");
        if (!IntrinsicExpression.TryParse(Text(item, "expression")!, out _, out var error))
        {
            return kind == "validation" ? null : $"refused: {error}";
        }

        try
        {
            return Compare(Evaluate(item), item["expect"], kind);
        }
        catch (IntrinsicException exception)
        {
            return kind == "error" ? CompareCause(exception, item["expect"]) : $"failed: {exception.Message}";
        }
    }

    private static string? Compare(JsonData result, JsonData expect, string? kind) => kind switch
    {
        "result" => result == expect["value"] ? null : $"{result} instead of {expect["value"]}",
        "pattern" => Regex.IsMatch(result.GetString(), Text(expect, "regex")!) ? null : $"{result} is not like it",
        "integerInRange" => result.GetDouble() >= expect["min"].GetDouble() && result.GetDouble() <= expect["max"].GetDouble()
            ? null
            : $"{result} is out of range",
        "anyResult" => null,
        _ => $"{result} instead of {expect}",
    };

    private static string? CompareCause(IntrinsicException exception, JsonData expect)
    {
        if (Text(expect, "cause") is not { } cause)
        {
            return null;
        }

        // The name of the state and the event are not the function's to say.
        var known = Regex.Match(cause, @"^An error occurred while executing the state '[^']*' \(entered at the event id #\d+\)\. ").Value;
        return known + exception.Message == cause ? null : $"\"{known}{exception.Message}\" instead of \"{cause}\"";
    }

    private static JsonData Evaluate(JsonData item)
    {
        var input = item["input"];
        var context = item.TryGetMember("context", out var given)
            ? given
            : JsonData.EmptyObject.With("Execution", JsonData.EmptyObject.With("Input", input));
        return IntrinsicExpression.Parse(Text(item, "expression")!).Evaluate(new() { Input = input, ContextObject = context });
    }

    private static IEnumerable<JsonData> Cases()
    {
        return JsonData.Parse(ConformanceData.Bytes("intrinsics/intrinsics-cases.json"))["cases"].Items.ToArray();
    }

    private static string Id(JsonData item) => Text(item, "id")!;

    private static string? Text(JsonData item, string name) => item[name] is { IsString: true } text ? text.GetString() : null;
}
