using System.Globalization;
using System.Text;
using WorkflowBuilder.Json;
using WorkflowBuilder.Jsonata;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Conformance.Tests.Jsonata;

/// <summary>One case of the test suite of the reference implementation.</summary>
internal sealed class SuiteCase(JsonData content)
{
    // The times of the suite are those of a fast machine.
    private const int Patience = 10;

    private static readonly QueryLimits Generous = QueryLimits.Default with { MaxTime = TimeSpan.FromMinutes(1) };

    public string Id { get; } = content["id"].GetString();

    public string Group { get; } = content["group"].GetString();

    /// <summary>Whether the version that AWS has answers otherwise.</summary>
    public bool DiffersOnAws { get; } = content["aws"].IsString;

    public static IEnumerable<SuiteCase> All() => Encoding.UTF8.GetString(ConformanceData.Bytes("jsonata/jsonata-suite-flat.jsonl"))
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => new SuiteCase(JsonData.Parse(line)));

    /// <summary>Says what is wrong; <see langword="null"/> where the case passes.</summary>
    public string? Failure(JsonataDialect dialect)
    {
        var expected = content["expect"];
        string got;
        try
        {
            var result = JsonataExpression.Parse(content["expr"].GetString(), new() { Dialect = dialect, Limits = Limits() }).Evaluate(Input(), content["bindings"]);
            if (Matches(expected, result))
            {
                return null;
            }

            got = result.IsFunction ? "a function" : result.IsUndefined ? "undefined" : result.ToString();
        }
        catch (JsonataException error)
        {
            if (Matches(expected, error))
            {
                return null;
            }

            got = $"{error.Code} at {error.Position.ToString(CultureInfo.InvariantCulture)}, token {error.Token}: {error.Message}";
        }

        return $"{Id}: {content["expr"]} gives {got} instead of {expected}";
    }

    private static bool Matches(JsonData expected, JsonData result) => expected["kind"].GetString() switch
    {
        "result" => result == expected["value"],
        "undefined" => result.IsUndefined && !result.IsFunction,
        _ => false,
    };

    private bool Matches(JsonData expected, JsonataException error) => expected["kind"].GetString() switch
    {
        "code" => expected["value"].GetString() == error.Code && SaysIfAsked(content["token"], error.Token),
        "error" => Matches(expected["value"]["code"], expected["value"]["message"], expected["value"]["token"], error)
            && (expected["value"]["functionName"].IsUndefined || error.Message.Contains($"${expected["value"]["functionName"].GetString()}()")),
        _ => false,
    };

    private static bool Matches(JsonData code, JsonData message, JsonData token, JsonataException error) =>
        code.GetString() == error.Code && SaysIfAsked(message, error.Message) && SaysIfAsked(token, error.Token);

    private static bool SaysIfAsked(JsonData asked, string? said) => asked.IsUndefined || asked.GetString() == said;

    private JsonData Input() => content["dataset"].IsString
        ? JsonData.Parse(ConformanceData.Bytes($"jsonata/suite/datasets/{content["dataset"].GetString()}.json"))
        : content["data"];

    private QueryLimits Limits() => content["depth"].IsUndefined
        ? Generous
        : Generous with { MaxDepth = (int)content["depth"].GetDouble(), MaxTime = TimeSpan.FromMilliseconds(content["timelimit"].GetDouble() * Patience) };
}
