using System.Runtime.CompilerServices;

namespace WorkflowBuilder;

/// <summary>Invokes a Lambda function.</summary>
/// <remarks>
/// The result is an object with the answer of the function in <c>Payload</c>; <c>OutputPath = "$.Payload"</c> or <see cref="PayloadResponseOnly"/>
/// unpacks it. See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html"/>.
/// </remarks>
/// <example>
/// <code>
/// var submitJob = new LambdaInvoke("Submit Job", submitArn) { OutputPath = "$.Payload" };
/// </code>
/// </example>
public class LambdaInvoke : TaskStateBase
{
    private static readonly Retry ServiceExceptions = new()
    {
        Errors =
        [
            Errors.LambdaClientExecutionTimeoutException,
            Errors.LambdaServiceException,
            Errors.LambdaAwsLambdaException,
            Errors.LambdaSdkClientException,
        ],
        Interval = TimeSpan.FromSeconds(2),
        MaxAttempts = 6,
        BackoffRate = 2,
    };

    /// <summary>Creates a state that invokes a function.</summary>
    /// <param name="name">The name of the state, 1 to 80 characters.</param>
    /// <param name="functionArn">The ARN of the function, of a version or of an alias.</param>
    /// <param name="file">Filled in by the compiler: the file of the call.</param>
    /// <param name="line">Filled in by the compiler: the line of the call.</param>
    public LambdaInvoke(string name, string functionArn, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, file, line) => FunctionArn = Required(functionArn, nameof(functionArn), "the ARN of a function");

    /// <summary>The ARN of the function, of a version or of an alias.</summary>
    public string FunctionArn { get; }

    /// <summary>What the function gets: any value that can be written as JSON, with paths or, in JSONata, expressions in it.</summary>
    /// <value>The default is <see langword="null"/>: the input of the state.</value>
    public object? Payload { get; set; }

    /// <summary>How the function is called.</summary>
    /// <value>The default is <see langword="null"/>: <see cref="LambdaInvocationType.RequestResponse"/>.</value>
    public LambdaInvocationType? InvocationType { get; set; }

    /// <summary>Up to 3,583 bytes of Base64 text about the caller, which the function finds in its context.</summary>
    public TextValue? ClientContext { get; set; }

    /// <summary>The version or alias to call.</summary>
    /// <value>The default is <see langword="null"/>: the one in <see cref="FunctionArn"/>, or the newest.</value>
    public TextValue? Qualifier { get; set; }

    /// <summary>
    /// Whether the result is the answer of the function and nothing else. The function's ARN is then the resource of the state, so
    /// <see cref="TaskStateBase.IntegrationPattern"/>, <see cref="InvocationType"/>, <see cref="ClientContext"/> and <see cref="Qualifier"/> cannot be set.
    /// </summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool PayloadResponseOnly { get; set; }

    /// <summary>Whether faults of Lambda itself are retried: 6 times, from 2 seconds on, before the retriers that were added.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool RetryOnServiceExceptions { get; set; } = true;

    internal override void Describe(StateFields fields)
    {
        base.Describe(fields);
        if (RetryOnServiceExceptions)
        {
            fields.AddFirst(AslField.Retry, ServiceExceptions.Describe());
        }

        if (PayloadResponseOnly)
        {
            CheckPayloadResponseOnly(fields);
            fields.Add(AslField.Resource, FunctionArn);
            fields.AddTemplate(AslField.TaskArguments, Payload);
            return;
        }

        fields.Add(AslField.Resource, new ServiceIntegration(IntegrationPattern.AppendTo("lambda:invoke")));
        fields.NeedsTaskToken = IntegrationPattern == IntegrationPattern.WaitForTaskToken;
        var arguments = new AslObject();
        arguments.Add("FunctionName", FunctionArn);
        arguments.AddMember("Payload", Payload ?? JsonPathValue.EntireInput);
        arguments.Add("InvocationType", InvocationType?.ToString());
        arguments.AddMember("ClientContext", ClientContext);
        arguments.AddMember("Qualifier", Qualifier);
        fields.Add(AslField.TaskArguments, arguments);
    }

    private void CheckPayloadResponseOnly(StateFields fields)
    {
        var unusable = IntegrationPattern != IntegrationPattern.RequestResponse ? nameof(IntegrationPattern)
            : InvocationType is not null ? nameof(InvocationType)
            : ClientContext is not null ? nameof(ClientContext)
            : Qualifier is not null ? nameof(Qualifier)
            : null;
        if (unusable is not null)
        {
            fields.Report(AuthoringDiagnostics.NotWithPayloadResponseOnly(this, unusable));
        }
    }
}
