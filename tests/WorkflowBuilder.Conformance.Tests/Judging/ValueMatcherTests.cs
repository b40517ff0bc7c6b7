using WorkflowBuilder.Json;

namespace WorkflowBuilder.Conformance.Tests.Judging;

public class ValueMatcherTests
{
    [Theory]
    [InlineData("""{ "a": 1, "b": [true, null] }""", """{ "b": [true, null], "a": 1.0 }""")]
    [InlineData("""{ "input": { "a": 1 } }""", """{ "input": "{\"a\": 1}" }""")]
    [InlineData("""{ "input": "{\"a\": 1}" }""", """{ "input": { "a": 1 } }""")]
    [InlineData("""{ "input": "{\"a\":1}" }""", """{ "input": "{ \"a\" : 1 }" }""")]
    [InlineData("""{ "output": "[1,2]" }""", """{ "output": "[1, 2]" }""")]
    [InlineData("""{ "id": "<uuid:1>" }""", """{ "id": "28c6d4f5" }""")]
    [InlineData("""{ "LastModified": "<date>" }""", """{ "LastModified": 1.5E9 }""")]
    [InlineData("""{ "output": 1 }""", """{ "output": "1" }""")]
    [InlineData("""{ "arn": "arn:<partition>:sqs:<queue>:end" }""", """{ "arn": "arn:aws:sqs:q-1:end" }""")]
    [InlineData("""{ "<key>": 1, "a": 2 }""", """{ "a": 2, "b": 1 }""")]
    [InlineData("""{ "startDate": "datetime", "any": "start-date", "timestamp": "timestamp" }""", """{ "startDate": 5, "any": null, "timestamp": 1.5 }""")]
    [InlineData("""{ "role": "some_role" }""", """{ "role": "arn:aws:iam::111111111111:role/r" }""")]
    [InlineData("""{ "text": "at date in <region>" }""", """{ "text": "at 2024-02-29T10:00:00.000Z in us-east-1" }""")]
    [InlineData("""{ "Tags": ["a", "b"] }""", """{ "Tags": ["b", "a"] }""")]
    public void What_means_the_same_matches(string expected, string actual)
    {
        Compare(expected, actual).Should().BeNull();
    }

    [Theory]
    [InlineData("""{ "a": 1 }""", """{ "a": 2 }""", ".a")]
    [InlineData("""{ "a": 1 }""", """{ "a": "1" }""", ".a")]
    [InlineData("""{ "a": 1 }""", """{ "a": 1, "b": 1 }""", ".b")]
    [InlineData("""{ "a": { "b": 1 } }""", """{ "a": {} }""", ".a.b")]
    [InlineData("""{ "a": [1, 2] }""", """{ "a": [2, 1] }""", ".a[0]")]
    [InlineData("""{ "output": "[1]" }""", """{ "output": "\"[1]\"" }""", ".output")]
    [InlineData("""{ "id": "<uuid:1>" }""", """{ "id": "" }""", ".id")]
    [InlineData("""{ "id": "x-<uuid:1>" }""", """{ "id": "y-1" }""", ".id")]
    [InlineData("""{ "role": "some_role" }""", """{ "role": "arn:aws:iam::111111111111:role/s" }""", ".role")]
    [InlineData("""{ "text": "date" }""", """{ "text": "2023-02-29T10:00:00Z" }""", ".text")]
    [InlineData("""{ "text": "timestamp" }""", """{ "text": "now" }""", ".text")]
    public void What_differs_does_not_match(string expected, string actual, string path)
    {
        Compare(expected, actual)!.Path.Should().Be(path);
    }

    [Theory]
    [InlineData("$..a", """{ "b": [{ "c": 2 }] }""")]
    [InlineData("$..b[1].c", """{ "a": 1, "b": [{ "a": 1, "c": 2 }] }""")]
    [InlineData("$..b[0].a", """{ "a": 1, "b": [{ "c": 2 }] }""")]
    [InlineData("$..b..c", """{ "a": 1, "b": [{ "a": 1 }] }""")]
    [InlineData("$.b", """{ "a": 1 }""")]
    [InlineData("$..b[*].*", """{ "a": 1, "b": [{}] }""")]
    public void Ignored_paths_select_members(string path, string left)
    {
        var value = JsonData.Parse("""{ "a": 1, "b": [{ "a": 1, "c": 2 }] }""");

        IgnoredPath.Remove(JsonData.From([JsonData.From(path)]), value).Should().Be(JsonData.Parse(left));
    }

    private static Difference? Compare(string expected, string actual)
    {
        var @case = JsonData.Parse("""
            {
                "placeholders": [{ "token": "some_role", "value": "arn:aws:iam::111111111111:role/r", "known": true }, { "token": "<uuid:1>", "known": false }],
                "wildcards": ["start-date"],
                "sortedLists": ["Tags"]
            }
            """);
        return new ValueMatcher(@case).Compare(JsonData.Parse(expected), new Recorder(@case).Record(JsonData.Parse(actual)));
    }
}
