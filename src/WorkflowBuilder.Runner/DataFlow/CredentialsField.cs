using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary><c>Credentials</c>: the role that the resource of a task is called with.</summary>
internal sealed class CredentialsField
{
    private readonly StateTemplate? _template;
    private readonly JsonataTemplate? _jsonataTemplate;

    private CredentialsField(StateTemplate? template, JsonataTemplate? jsonataTemplate)
    {
        _template = template;
        _jsonataTemplate = jsonataTemplate;
    }

    /// <summary>The field of a state; <see langword="null"/> where it has none.</summary>
    public static CredentialsField? Of(TaskState state, QueryLanguage language) => state.Credentials is not { } credentials ? null
        : language == QueryLanguage.Jsonata ? new(null, JsonataTemplate.Compile(credentials, "Credentials", $"{state.Pointer}/Credentials"))
        : new(StateTemplate.Compile(credentials, $"{state.Pointer}/Credentials"), null);

    /// <summary>The ARN of the role.</summary>
    /// <exception cref="StatesException">A path or an expression fails.</exception>
    public string? Evaluate(StateVisit visit, JsonData input)
    {
        var credentials = _template is not null ? _template.Evaluate(visit, input) : _jsonataTemplate!.Evaluate(visit);
        return credentials["RoleArn"] is { IsString: true } role ? role.GetString() : null;
    }
}
