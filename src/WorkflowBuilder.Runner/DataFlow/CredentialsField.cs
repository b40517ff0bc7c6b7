using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary><c>Credentials</c>: the role that the resource of a task is called with.</summary>
internal sealed class CredentialsField
{
    private readonly TemplateField _credentials;

    private CredentialsField(TemplateField credentials) => _credentials = credentials;

    /// <summary>The field of a state; <see langword="null"/> where it has none.</summary>
    public static CredentialsField? Of(TaskState state, QueryLanguage language) =>
        TemplateField.Compile(state.Credentials, language, state.Pointer, "Credentials") is { } credentials ? new(credentials) : null;

    /// <summary>The ARN of the role.</summary>
    /// <exception cref="StatesException">A path or an expression fails.</exception>
    public string? Evaluate(StateVisit visit, JsonData input) =>
        _credentials.Evaluate(visit, input)["RoleArn"] is { IsString: true } role ? role.GetString() : null;
}
