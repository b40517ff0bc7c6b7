using System.Text.RegularExpressions;
using WorkflowBuilder.Json;
using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder.Conformance.Tests.Jsonata;

/// <summary>One expression evaluated by AWS, with what came of it.</summary>
internal sealed partial class AwsCase(JsonData content)
{
    private const string Undefined = "returned nothing (undefined).";
    private const string Threw = "threw an error during evaluation. ";

    private string Text => content["expression"].GetString();

    private JsonData Expected => content["expect"];

    public static IReadOnlyList<AwsCase> All() =>
        [.. JsonData.Parse(ConformanceData.Bytes("jsonata/jsonata-aws-cases.json"))["cases"].Items.ToArray().Select(item => new AwsCase(item))];

    /// <summary>Says what is wrong; <see langword="null"/> where the case passes.</summary>
    public string? Failure()
    {
        var expression = JsonataExpression.Parse(Text);
        var (passes, got) = Expected["kind"].GetString() == "validation" ? Validate(expression) : Evaluate(expression);
        return passes ? null : $"{content["id"].GetString()}: {Text} gives {got} instead of {Expected}";
    }

    // A Pass has no result: what AWS refuses is known from the members the expression reads.
    private (bool Passes, string Got) Validate(JsonataExpression expression)
    {
        var members = expression.Analysis.StatesMembers.Select(reference => reference.Name).ToList();
        return (members.Any(name => Expected["message"].GetString() == $"Field '$states.{name}' does not exist."), string.Join(", ", members));
    }

    private (bool Passes, string Got) Evaluate(JsonataExpression expression)
    {
        try
        {
            var result = expression.Evaluate(default, Bindings());
            return (Matches(result), result.IsUndefined ? Undefined : result.ToString());
        }
        catch (JsonataException error)
        {
            var tail = $"{Threw}{error.Code}: {error.Message}";
            return (Expected["kind"].GetString() == "error" && Expected["tail"].GetString() == tail, tail);
        }
    }

    private JsonData Bindings()
    {
        var states = JsonData.EmptyObject.With("input", content["input"]).With("context", JsonData.EmptyObject);
        var bindings = JsonData.EmptyObject.With("states", states);
        foreach (var (name, value) in content["variables"].Members)
        {
            bindings = bindings.With(name, value);
        }

        return bindings;
    }

    private bool Matches(JsonData result) => Expected["kind"].GetString() switch
    {
        "result" => result == Expected["value"],
        "pattern" => result.IsString && Regex.IsMatch(result.GetString(), Expected["regex"].GetString()),
        "numberInRange" => result.TryGetDouble(out var number)
            && number >= Expected["min"].GetDouble() && number < Expected["maxExclusive"].GetDouble(),
        "error" when Expected["tail"].GetString() == Undefined => result.IsUndefined && !result.IsFunction,
        "error" => GivesWhatTheFieldRefuses(result),
        _ => false,
    };

    // The expression itself succeeds; it is the field of the state that takes no value of this type. The text AWS shows tells the value.
    private bool GivesWhatTheFieldRefuses(JsonData result) =>
        UnexpectedType().Match(Expected["tail"].GetString()) is { Success: true } refusal && result == JsonData.Parse(refusal.Groups["value"].Value);

    [GeneratedRegex("^returned an unexpected result type[.] Expected '[a-z]+', but was '[a-z]+' for value: (?<value>.+)$", RegexOptions.Singleline)]
    private static partial Regex UnexpectedType();
}
