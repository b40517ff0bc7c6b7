using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Reads a mock file and says all that is wrong with it.</summary>
internal sealed class MockFileReader(JsonDocumentText document)
{
    private const string InputName = "#Input";
    private const string ExpectationName = "#Expect";

    private readonly List<MockProblem> _problems = [];

    public MockFile Read()
    {
        var root = Parse();
        Check(root, [], "StateMachines", "MockedResponses");
        var responses = Objects(root, [], "MockedResponses", "an object with the mocked responses by name")
            .ToDictionary(response => response.Name, Response, StringComparer.Ordinal);
        var machines = Objects(root, [], "StateMachines", "an object with the state machines by name")
            .ToDictionary(machine => machine.Name, machine => Machine(machine, responses), StringComparer.Ordinal);
        return _problems.Count == 0
            ? new(document.Path, machines, responses)
            : throw new InvalidMockFileException([.. _problems.OrderBy(problem => problem.Location.Line).ThenBy(problem => problem.Location.Column)]);
    }

    private JsonData Parse()
    {
        try
        {
            var root = JsonData.Parse(document.Utf8);
            DuplicateNames.Find(document.Utf8, steps => Report(steps, $"\"{steps[^1]}\" stands here twice. Keep one of them."));
            return root.IsObject ? root : throw new InvalidMockFileException([document.Problem([], $"The file must hold an object, not {root.Kind}.")]);
        }
        catch (JsonException problem)
        {
            throw new InvalidMockFileException([document.Problem(problem)]);
        }
        catch (InvalidOperationException problem) when (problem is not InvalidMockFileException)
        {
            throw new InvalidMockFileException([document.Problem([], "A name in the file is no text: it is not UTF-8, or an escape in it is half a character.")]);
        }
    }

    private IReadOnlyDictionary<string, MockTestCase> Machine(Field machine, Dictionary<string, MockedResponse> responses)
    {
        Check(machine.Value, machine.Steps, "TestCases");
        if (!machine.Value.IsObject)
        {
            return new Dictionary<string, MockTestCase>();
        }

        return Objects(machine.Value, machine.Steps, "TestCases", "an object with the test cases by name").ToDictionary(
            testCase => testCase.Name,
            testCase => TestCase(machine, testCase, responses),
            StringComparer.Ordinal);
    }

    private MockTestCase TestCase(Field machine, Field testCase, Dictionary<string, MockedResponse> responses)
    {
        var named = Responses(testCase, responses);
        return new(machine.Name, testCase.Name, named.Where(state => !IsReserved(state.Key)).ToDictionary(StringComparer.Ordinal), document)
        {
            Input = Whole(testCase, InputName, named, responses, TaskAnswerKind.Return)?.Result ?? default,
            Expectation = Whole(testCase, ExpectationName, named, responses, TaskAnswerKind.Return, TaskAnswerKind.Throw),
        };
    }

    /// <summary>What a reserved name says of the execution as a whole, which stands in the first answer of a response.</summary>
    private TaskAnswer? Whole(
        Field testCase, string name, Dictionary<string, string> named, Dictionary<string, MockedResponse> responses, params TaskAnswerKind[] kinds)
    {
        if (!named.TryGetValue(name, out var response))
        {
            return null;
        }

        var answer = responses[response].Find(0);
        if (answer is not null && !kinds.Contains(answer.Kind))
        {
            Report([.. testCase.Steps, name], $"The answer to call \"0\" of \"{response}\" must be {string.Join(" or ", kinds)}.");
        }

        return answer;
    }

    private static bool IsReserved(string name) => name is InputName or ExpectationName;

    private Dictionary<string, string> Responses(Field testCase, Dictionary<string, MockedResponse> responses)
    {
        var states = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (state, response) in testCase.Value.Members)
        {
            if (!response.IsString)
            {
                Report([.. testCase.Steps, state], "This must be the name of a mocked response.");
            }
            else if (!responses.ContainsKey(response.GetString()))
            {
                Report([.. testCase.Steps, state], $"There is no mocked response \"{response.GetString()}\". MockedResponses has {Listing.Of(responses.Keys)}.");
            }
            else
            {
                states[state] = response.GetString();
            }
        }

        return states;
    }

    private MockedResponse Response(Field response)
    {
        var answers = new List<NumberedAnswer>();
        foreach (var (key, value) in response.Value.Members)
        {
            if (InvocationRange.Parse(key) is not { } calls)
            {
                Report([.. response.Steps, key], "This must be the number of a call, from \"0\", or a range of numbers such as \"1-2\".");
            }
            else if (new MockedAnswerReader((steps, message) => Report(steps, message)).Read(value, [.. response.Steps, key]) is { } answer)
            {
                answers.Add(new(calls, answer));
            }
        }

        answers.Sort((left, right) => left.Calls.First.CompareTo(right.Calls.First));
        CheckNumbers(response, response.Value.Members.Select(member => InvocationRange.Parse(member.Key)).OfType<InvocationRange>());
        return new(response.Name, [.. answers]);
    }

    private void CheckNumbers(Field response, IEnumerable<InvocationRange> ranges)
    {
        var next = 0L;
        foreach (var range in ranges.OrderBy(range => range.First).ThenBy(range => range.Last))
        {
            if (range.First > next)
            {
                var missing = range.First - 1 == next ? $"call {next}" : $"calls {next} to {range.First - 1}";
                Report([.. response.Steps, range.Text], $"There is no answer for {missing}.");
            }
            else if (range.First < next)
            {
                Report([.. response.Steps, range.Text], $"There is another answer for call {range.First}.");
            }

            next = Math.Max(next, range.Last + 1);
        }

        if (response.Value is { IsObject: true, Count: 0 })
        {
            Report(response.Steps, "There is no answer. Add one for call \"0\".");
        }
    }

    /// <summary>The members of a member that must be an object of objects.</summary>
    private IEnumerable<Field> Objects(JsonData owner, IReadOnlyList<string> steps, string name, string wanted)
    {
        IReadOnlyList<string> at = [.. steps, name];
        if (!owner.TryGetMember(name, out var members) || !members.IsObject)
        {
            Report(members.IsUndefined ? steps : at, members.IsUndefined ? $"{name} is missing, {wanted}." : $"{name} must be {wanted}.");
            yield break;
        }

        foreach (var (member, value) in members.Members)
        {
            if (!value.IsObject)
            {
                Report([.. at, member], $"This must be an object, not {value.Kind}.");
            }

            yield return new(member, value, [.. at, member]);
        }
    }

    private void Check(JsonData data, IReadOnlyList<string> steps, params string[] known)
    {
        foreach (var (name, _) in data.Members)
        {
            if (!known.Contains(name))
            {
                Report([.. steps, name], $"\"{name}\" means nothing here. Known are {Listing.Of(known)}.");
            }
        }
    }

    private void Report(IReadOnlyList<string> steps, string message)
    {
        if (_problems.Count < InvalidMockFileException.MostProblems)
        {
            _problems.Add(document.Problem(steps, message));
        }
    }

    private readonly record struct Field(string Name, JsonData Value, IReadOnlyList<string> Steps);
}
