using System.Runtime.CompilerServices;
using System.Text.Json;

namespace WorkflowBuilder;

/// <summary>A state machine: a graph of states and the settings around it.</summary>
/// <remarks>
/// Nothing is compiled before it is asked for, so states may be added and changed until then, and every call compiles what is there.
/// See <see href="https://states-language.net/spec.html"/>.
/// </remarks>
/// <example>
/// <code>
/// var workflow = new Workflow("JobPoller", submitJob.Next(waitX).Next(getStatus)) { Timeout = TimeSpan.FromMinutes(5) };
/// var asl = workflow.ToJson();
/// </code>
/// </example>
public class Workflow
{
    private const int MaxNameLength = 80;

    /// <summary>Creates a workflow.</summary>
    /// <param name="name">The name, 1 to 80 characters.</param>
    /// <param name="definition">The first state, or the chain or fragment that begins with it.</param>
    /// <param name="file">Filled in by the compiler: the file of the call.</param>
    /// <param name="line">Filled in by the compiler: the line of the call.</param>
    /// <exception cref="ArgumentException">The name is empty or too long.</exception>
    public Workflow(string name, IChainable definition, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Location = new(file, line);
        if (string.IsNullOrEmpty(name) || name.Length > MaxNameLength)
        {
            throw new ArgumentException(
                $"The name of a workflow has 1 to {MaxNameLength} characters, but this one has {name?.Length ?? 0} ({Location}). Choose another.", nameof(name));
        }

        Name = name;
        Definition = definition ?? throw new ArgumentNullException(
            nameof(definition), $"Workflow \"{name}\" has no first state ({Location}). Give it a state, a chain or a fragment.");
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>What the workflow begins with.</summary>
    public IChainable Definition { get; }

    /// <summary>The C# line that created the workflow.</summary>
    public SourceLocation Location { get; }

    /// <summary>A description for people.</summary>
    public string? Comment { get; init; }

    /// <summary>How long an execution may take, in whole seconds.</summary>
    /// <value>The default is <see langword="null"/>: a year for a standard workflow, five minutes for an express one.</value>
    /// <exception cref="ArgumentException">The time is not a whole number of seconds.</exception>
    public TimeSpan? Timeout
    {
        get;
        init
        {
            value?.ToWholeSeconds(nameof(value));
            field = value;
        }
    }

    /// <summary>The query language of the states that do not settle it themselves.</summary>
    /// <value>The default is <see langword="null"/>: JSONata if some state needs it and none needs JSONPath, otherwise JSONPath.</value>
    public QueryLanguage? QueryLanguage { get; init; }

    /// <summary>The kind of state machine.</summary>
    /// <value>The default is <see cref="StateMachineType.Standard"/>.</value>
    public StateMachineType Type { get; init; }

    /// <summary>The version of the Amazon States Language; there is <c>1.0</c>.</summary>
    /// <value>The default is <see langword="null"/>: not written.</value>
    public string? Version { get; init; }

    /// <summary>How the C# objects of payloads become JSON: naming policy, converters, source-generated types.</summary>
    /// <value>The default is <see langword="null"/>: names as declared, fields included.</value>
    public JsonSerializerOptions? PayloadOptions { get; init; }

    /// <summary>What <see cref="Validate"/>, the CDK construct and <c>WorkflowApp</c> look for where nothing else is said.</summary>
    /// <value>The default is <see langword="null"/>: errors and warnings.</value>
    public ValidationOptions? Validation { get; init; }

    /// <summary>The states that can be reached from the first one, nested ones included, outer scopes first.</summary>
    public IReadOnlyList<State> States => [.. new WorkflowLayout(Definition.StartState).States.Select(layout => layout.State)];

    /// <summary>Gives the definition in the Amazon States Language, spread over lines.</summary>
    /// <exception cref="WorkflowException">The workflow cannot be written as it stands.</exception>
    public string ToJson() => ToJson(new());

    /// <summary>Gives the definition in the Amazon States Language.</summary>
    /// <param name="options">How to write it.</param>
    /// <exception cref="WorkflowException">The workflow cannot be written as it stands.</exception>
    public string ToJson(AslOptions options) => Compile(options).Json;

    /// <summary>Compiles the workflow once, for several uses of what comes out.</summary>
    /// <param name="options">How to write the definition.</param>
    /// <exception cref="WorkflowException">The workflow cannot be written as it stands.</exception>
    public CompiledWorkflow Compile(AslOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var result = WorkflowCompiler.Compile(this, options);
        return result.Problems.Count == 0 ? new(this, result) : throw new WorkflowException(Name, result.Problems);
    }

    /// <summary>
    /// Finds what is wrong with the workflow: what cannot be written, what Step Functions would reject, and what it would accept but should not be there.
    /// </summary>
    /// <param name="options">What to look for. Left out, what <see cref="Validation"/> says. The kind of state machine is that of the workflow unless it is set.</param>
    /// <returns>The findings, each with the C# line of its state; empty where there are none.</returns>
    public IReadOnlyList<Diagnostic> Validate(ValidationOptions? options = null)
    {
        var result = WorkflowCompiler.Compile(this, new() { Indented = false });
        return result.Problems.Count > 0 ? result.Problems : new CompiledWorkflow(this, result).Validate(options);
    }

    /// <inheritdoc cref="CompiledWorkflow.Permissions"/>
    /// <exception cref="WorkflowException">The workflow cannot be written as it stands.</exception>
    public IReadOnlyList<PermissionStatement> Permissions() => Compile(new() { Indented = false }).Permissions();
}
