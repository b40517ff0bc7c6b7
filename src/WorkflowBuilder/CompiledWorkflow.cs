using System.Text;
using System.Text.Json;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A workflow as it was when it was compiled. Later changes of its states do not show, and several threads may use it.</summary>
public sealed class CompiledWorkflow
{
    private readonly Workflow _workflow;
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly WorkflowLayout _layout;

    internal CompiledWorkflow(Workflow workflow, CompilationResult result)
    {
        _workflow = workflow;
        _utf8 = result.Utf8;
        _layout = result.Layout;
        Json = Encoding.UTF8.GetString(_utf8.Span);
    }

    /// <summary>The definition in the Amazon States Language.</summary>
    public string Json { get; }

    /// <summary>Finds what Step Functions would reject in the definition, and what it would accept but should not be there.</summary>
    /// <param name="options">
    /// What to look for. Left out, what <see cref="Workflow.Validation"/> says. The kind of state machine is that of the workflow unless it is set.
    /// </param>
    /// <returns>The findings, each with the C# line of its state; empty where there are none.</returns>
    public IReadOnlyList<Diagnostic> Validate(ValidationOptions? options = null)
    {
        options ??= _workflow.Validation ?? ValidationOptions.Default;
        var found = AslValidator.Validate(AslReader.Read(_utf8.Span), options with { Type = options.Type ?? _workflow.Type });
        return found.Count == 0 ? found : [.. new StatePlaces(_workflow, _layout).AddTo(found)];
    }

    /// <summary>Gives what the role of the state machine must be allowed to do for the tasks and maps of the workflow, each once.</summary>
    /// <remarks>
    /// Integrations that are not in the table (<c>lambda:invoke</c>, <c>sqs:sendMessage</c>, <c>sns:publish</c>, the four of DynamoDB,
    /// <c>states:startExecution</c>, functions by ARN, credentials and Distributed Map are) need statements of their own.
    /// </remarks>
    public IReadOnlyList<PermissionStatement> Permissions()
    {
        var functions = _layout.States.Select(place => place.State).OfType<LambdaInvoke>().ToDictionary(invoke => invoke.Name);
        var definition = JsonElement.Parse(_utf8.Span, new() { MaxDepth = int.MaxValue });
        return PermissionCollector.Collect(
            definition, name => functions.TryGetValue(name, out var invoke) ? IntegrationPermissions.InvokeFunction(invoke.FunctionArn) : null);
    }
}
