using System.Runtime.CompilerServices;

namespace WorkflowBuilder;

/// <summary>Has work done by a service, a Lambda function or an activity, named by the ARN of a resource.</summary>
/// <remarks>See <see href="https://states-language.net/spec.html#task-state"/>.</remarks>
/// <example>
/// <code>
/// var publish = new Task("Publish", "arn:aws:states:::sns:publish")
/// {
///     Parameters = new { TopicArn = topicArn, Message = JsonPath.StringAt("$.message") },
///     TaskTimeout = TimeSpan.FromMinutes(1),
/// };
/// </code>
/// </example>
public class Task : TaskStateBase
{
    /// <summary>Creates a Task state.</summary>
    /// <param name="name">The name of the state, 1 to 80 characters.</param>
    /// <param name="resource">The ARN of what does the work, such as <c>arn:aws:states:::sqs:sendMessage</c>.</param>
    /// <param name="file">Filled in by the compiler: the file of the call.</param>
    /// <param name="line">Filled in by the compiler: the line of the call.</param>
    public Task(string name, string resource, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, file, line) => Resource = Required(resource, nameof(resource), "a resource ARN");

    /// <summary>The ARN of what does the work.</summary>
    public string Resource { get; }

    /// <summary>What the resource gets (JSONPath): an object with paths and intrinsic functions in it.</summary>
    /// <value>The default is <see langword="null"/>: the input of the state.</value>
    public object? Parameters { get; set; }

    /// <summary>What the resource gets (JSONata).</summary>
    /// <value>The default is <see langword="null"/>: the input of the state.</value>
    public object? Arguments { get; set; }

    internal override void Describe(StateFields fields)
    {
        base.Describe(fields);
        fields.Add(AslField.Resource, IntegrationPattern.AppendTo(Resource));
        fields.AddTemplate(AslField.Parameters, Parameters);
        fields.AddTemplate(AslField.Arguments, Arguments);
    }
}
