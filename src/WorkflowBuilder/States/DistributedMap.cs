using System.Runtime.CompilerServices;

namespace WorkflowBuilder;

/// <summary>Runs its item processor in child executions, up to 10,000 at a time, over an array or over a data set in S3.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html"/>.</remarks>
/// <example>
/// <code>
/// var map = new DistributedMap("Each order")
/// {
///     ItemReader = new S3CsvItemReader { Bucket = "orders", Key = "today.csv", CsvHeaders = CsvHeaders.UseFirstRow() },
///     ItemBatcher = new ItemBatcher { MaxItemsPerBatch = 100 },
///     ToleratedFailurePercentage = 5,
/// }.ItemProcessor(processOrders);
/// </code>
/// </example>
public class DistributedMap : MapBase
{
    /// <summary>Creates a Distributed Map state.</summary>
    /// <param name="name">The name of the state, 1 to 80 characters.</param>
    /// <param name="file">Filled in by the compiler: the file of the call.</param>
    /// <param name="line">Filled in by the compiler: the line of the call.</param>
    public DistributedMap(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, file, line)
    {
    }

    /// <summary>The kind of the child executions.</summary>
    /// <value>The default is <see cref="StateMachineType.Standard"/>.</value>
    public StateMachineType MapExecutionType { get; set; }

    /// <summary>Where the items come from.</summary>
    /// <value>The default is <see langword="null"/>: from the input.</value>
    public ItemReader? ItemReader { get; set; }

    /// <summary>How items are grouped, so that a child execution gets several.</summary>
    /// <value>The default is <see langword="null"/>: one item for each child execution.</value>
    public ItemBatcher? ItemBatcher { get; set; }

    /// <summary>Where the results of the child executions go.</summary>
    /// <value>The default is <see langword="null"/>: into the result of the state.</value>
    public ResultWriter? ResultWriter { get; set; }

    /// <summary>The share of items, 0 to 100, that may fail before the state fails. In JSONata an expression may give it.</summary>
    /// <value>The default is <see langword="null"/>: 0.</value>
    public NumberValue? ToleratedFailurePercentage { get; set; }

    /// <summary>The share of items that may fail, from the input (JSONPath).</summary>
    public JsonPathValue? ToleratedFailurePercentagePath { get; set; }

    /// <summary>The number of items that may fail before the state fails. In JSONata an expression may give it.</summary>
    /// <value>The default is <see langword="null"/>: 0.</value>
    public NumberValue? ToleratedFailureCount { get; set; }

    /// <summary>The number of items that may fail, from the input (JSONPath).</summary>
    public JsonPathValue? ToleratedFailureCountPath { get; set; }

    /// <summary>The name of the map run in the ARNs of its child executions, up to 40 letters, digits, <c>-</c> and <c>_</c>.</summary>
    /// <value>The default is <see langword="null"/>: Step Functions makes one up.</value>
    public string? Label { get; set; }

    internal override AslObject DescribeProcessorConfig() => new ProcessorConfig
    {
        Mode = ProcessorMode.Distributed,
        ExecutionType = MapExecutionType,
    }.Describe();

    internal override void Describe(StateFields fields)
    {
        base.Describe(fields);
        fields.Add(AslField.ItemReader, ItemReader?.Describe());
        fields.Add(AslField.ItemBatcher, ItemBatcher?.Describe());
        fields.Add(AslField.ResultWriter, ResultWriter?.Describe());
        fields.Add(AslField.ToleratedFailurePercentage, ToleratedFailurePercentage?.Value);
        fields.Add(AslField.ToleratedFailurePercentagePath, ToleratedFailurePercentagePath);
        fields.Add(AslField.ToleratedFailureCount, ToleratedFailureCount?.Value);
        fields.Add(AslField.ToleratedFailureCountPath, ToleratedFailureCountPath);
        fields.Add(AslField.Label, Label);
    }

    private protected override void CheckConfig(ProcessorConfig? config, SourceLocation place)
    {
        if (config is not null)
        {
            throw new ArgumentException(
                $"State {this} is distributed and sets its own ProcessorConfig ({place}). Leave the config out and set MapExecutionType.", nameof(config));
        }
    }
}
