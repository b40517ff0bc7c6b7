using System.Globalization;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests.Replay;

/// <summary>Makes definitions with states of all types one inside another, and answers for their tasks, from a number.</summary>
internal sealed class RandomMachine(int seed)
{
    private static readonly string[] Resources =
    [
        "arn:aws:lambda:us-east-1:123456789012:function:f",
        "arn:aws:states:us-east-1:123456789012:activity:a",
        "arn:aws:states:::lambda:invoke",
        "arn:aws:states:::batch:submitJob.sync",
        "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
    ];

    private readonly Random _random = new(seed);
    private int _count;

    public string Definition() => Scope(depth: 0);

    /// <summary>The same answer to the same call in every run.</summary>
    public TaskAnswer Answer(TaskRequest request)
    {
        var random = new Random(seed ^ (int.Parse(request.StateName[1..], CultureInfo.InvariantCulture) * 7919) ^ (request.Invocation * 104_729));
        var delay = TimeSpan.FromSeconds(random.Next(3) * random.NextDouble() * 40);
        var answer = random.Next(6) switch
        {
            0 => TaskAnswer.Throw("Busy", "Come back later.").After(delay),
            1 => TaskAnswer.Throw("Odd", """{ "errorType": "Odd" }""").After(delay),
            2 => TaskAnswer.Never,
            _ => TaskAnswer.Return(JsonData.From([JsonData.From(random.Next(3)), JsonData.From("text")])).After(delay),
        };
        return random.Next(2) == 0 ? answer : answer.Submit(JsonData.From(random.Next(9)));
    }

    private string Scope(int depth)
    {
        var names = Enumerable.Range(0, _random.Next(1, 5)).Select(_ => string.Create(CultureInfo.InvariantCulture, $"S{_count++}")).ToArray();
        var states = names.Select((name, i) => $"\"{name}\": {{ {State(names[(i + 1)..], depth)} }}").ToList();
        return $$"""{ "StartAt": "{{names[0]}}", "States": { {{string.Join(",", states)}} } }""";
    }

    private string State(string[] later, int depth)
    {
        var next = later.Length == 0 ? "\"End\": true" : $"\"Next\": \"{Any(later)}\"";
        return _random.Next(depth < 3 ? 10 : 7) switch
        {
            0 => $$"""{{next}}, "Type": "Pass", "Parameters": { "id.$": "States.UUID()", "at.$": "$$.State.EnteredTime", "run.$": "$$.Execution.Id" }""",
            1 => $$"""{{next}}, "Type": "Wait", "Seconds": {{_random.Next(50)}}""",
            2 when later.Length > 0 => $$""" "Type": "Choice", "Choices": [{ "Variable": "$[0]", "NumericEquals": 1, "Next": "{{Any(later)}}" }], "Default": "{{Any(later)}}" """,
            3 when depth > 0 => _random.Next(2) == 0 ? "\"Type\": \"Succeed\"" : "\"Type\": \"Fail\", \"Error\": \"Busy\"",
            4 => $$"""{{next}}, "Type": "Pass", "QueryLanguage": "JSONata", "Assign": { "v": "{% $states.input %}" }, "Output": "{% $number('{{_random.Next(9)}}') %}" """,
            5 or 6 => $$"""{{next}}, "Type": "Task", "Resource": "{{Any(Resources)}}", "TimeoutSeconds": 30 {{Heartbeat()}} {{Handlers(later)}}""",
            7 => $$"""{{next}}, "Type": "Parallel", "Branches": [{{string.Join(",", Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Scope(depth + 1)))}}] {{Handlers(later)}}""",
            8 => $$"""{{next}}, "Type": "Map", "MaxConcurrency": {{_random.Next(3)}}, "ItemsPath": "$$.Execution.Input", "ItemProcessor": {{Scope(depth + 1)}} {{Handlers(later)}}""",
            9 => $$"""{{next}}, "Type": "Map", "QueryLanguage": "JSONata", "Items": [1, 2], "Output": "{% $number({{_random.Next(2)}} = 0 ? 'x' : '1') %}", "ItemProcessor": {{Scope(depth + 1)}} {{Handlers(later)}}""",
            _ => $$"""{{next}}, "Type": "Pass", "Result": [{{_random.Next(3)}}]""",
        };
    }

    private string Heartbeat() => _random.Next(2) == 0 ? "" : $", \"HeartbeatSeconds\": {_random.Next(1, 29)}";

    private string Handlers(string[] later)
    {
        var jitter = _random.Next(2) == 0 ? "" : ", \"JitterStrategy\": \"FULL\"";
        var retry = _random.Next(2) == 0 ? "" : $", \"Retry\": [{{ \"ErrorEquals\": [\"Busy\"], \"MaxAttempts\": 2 {jitter} }}]";
        var caught = later.Length == 0 || _random.Next(2) == 0 ? "" : $", \"Catch\": [{{ \"ErrorEquals\": [\"States.ALL\"], \"Next\": \"{Any(later)}\" }}]";
        return retry + caught;
    }

    private string Any(string[] choices) => choices[_random.Next(choices.Length)];
}
