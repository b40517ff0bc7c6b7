using System.Runtime.CompilerServices;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Compares a value with the shape that a service gives it. Members that the service does not know are let be.</summary>
internal sealed class ResponseCheck(ServiceResponses service, bool requiresFields)
{
    private readonly Dictionary<string, Dictionary<string, string>> _members = new(ReferenceEqualityComparer.Instance);

    /// <summary>Finds the first fault, in the words of AWS; <see langword="null"/> where there is none.</summary>
    /// <param name="reference">The shape.</param>
    /// <param name="response">The value.</param>
    public string? FindProblem(string reference, JsonData response) => CheckMembers(service.Resolve(reference), response);

    private string? Check(string reference, JsonData value, string field)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return $"Field '{field}' is nested too deeply to be compared";
        }

        var shape = service.Resolve(reference);
        return shape[0] switch
        {
            '{' => value.IsObject ? CheckMembers(shape, value) : MustBe(field, "an object"),
            '[' => value.IsArray ? CheckAll(shape, value.Items.ToArray(), field) : MustBe(field, "an array"),
            '(' => value.IsObject ? CheckAll(shape, value.Members.Select(member => member.Value), field) : MustBe(field, "an object"),
            's' or 'b' => value.IsString ? new ShapeRange(shape).CheckText(value.GetString(), field) : MustBe(field, "a string"),
            'n' => value.IsNumber ? new ShapeRange(shape).CheckNumber(value.GetDouble(), field) : MustBe(field, "a number"),
            't' => value.IsBoolean ? null : MustBe(field, "a boolean"),
            _ => null,
        };
    }

    private string? CheckMembers(string shape, JsonData value)
    {
        var members = MembersOf(shape);
        var missing = requiresFields ? members.FirstOrDefault(member => member.Value[0] == '!' && value[member.Key].IsUndefined).Key : null;
        return missing is not null
            ? $"Required field '{missing}' is missing"
            : value.Members
                .Where(member => members.ContainsKey(member.Key))
                .Select(member => Check(members[member.Key][1..], member.Value, member.Key))
                .FirstOrDefault(problem => problem is not null);
    }

    // Taken apart once for all items of a list.
    private Dictionary<string, string> MembersOf(string shape)
    {
        if (!_members.TryGetValue(shape, out var members))
        {
            members = shape[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(member => (End: member.IndexOfAny(['!', ':']), Text: member))
                .ToDictionary(member => member.Text[..member.End], member => member.Text[member.End..], StringComparer.Ordinal);
            _members.Add(shape, members);
        }

        return members;
    }

    private string? CheckAll(string shape, IEnumerable<JsonData> values, string field) =>
        values.Select(value => Check(shape[1..], value, field)).FirstOrDefault(problem => problem is not null);

    private static string MustBe(string field, string kind) => $"Field '{field}' must be {kind}";
}
