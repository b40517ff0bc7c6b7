using System.Runtime.CompilerServices;

namespace WorkflowBuilder;

/// <summary>Runs its item processor once for every item of an array, within the execution and its history.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/state-map-inline.html"/>.</remarks>
/// <example>
/// <code>
/// var map = new Map("Map State") { MaxConcurrency = 1, ItemsPath = "$.inputForMap" }.ItemProcessor(new Pass("Pass State"));
/// </code>
/// </example>
public class Map : MapBase
{
    private bool _legacy;

    /// <summary>Creates a Map state.</summary>
    /// <param name="name">The name of the state, 1 to 80 characters.</param>
    /// <param name="file">Filled in by the compiler: the file of the call.</param>
    /// <param name="line">Filled in by the compiler: the line of the call.</param>
    public Map(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, file, line)
    {
    }

    /// <summary>What each iteration gets as input, in the form that <see cref="MapBase.ItemSelector"/> replaced.</summary>
    /// <value>The default is <see langword="null"/>: the item.</value>
    public object? Parameters { get; set; }

    internal override AslField NestedField => _legacy ? AslField.Iterator : AslField.ItemProcessor;

    internal void SetIterator(IChainable iterator, SourceLocation place)
    {
        SetItemProcessor(iterator, config: null, place);
        _legacy = true;
    }

    // Step Functions takes a missing ProcessorConfig for INLINE; the CDK writes it out, and so do we.
    internal override AslObject? DescribeProcessorConfig() =>
        _legacy ? null : base.DescribeProcessorConfig() ?? new ProcessorConfig().Describe();

    internal override void Describe(StateFields fields)
    {
        base.Describe(fields);
        fields.AddTemplate(AslField.Parameters, Parameters);
    }
}
