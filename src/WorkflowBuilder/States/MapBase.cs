namespace WorkflowBuilder;

/// <summary>Runs its item processor once for every item of an array: <see cref="Map"/> within the execution, <see cref="DistributedMap"/> in child executions.</summary>
/// <remarks>See <see href="https://states-language.net/spec.html#map-state"/>.</remarks>
public abstract class MapBase : WorkState
{
    private IChainable? _itemProcessor;
    private ProcessorConfig? _processorConfig;

    private protected MapBase(string name, string file, int line)
        : base(name, file, line)
    {
    }

    /// <summary>Where the array is in the input (JSONPath).</summary>
    /// <value>The default is <see langword="null"/>: the input is the array.</value>
    public JsonPathValue? ItemsPath { get; set; }

    /// <summary>The array (JSONata): a <c>{% ... %}</c> expression, or an array with such expressions in it.</summary>
    /// <value>The default is <see langword="null"/>: the input is the array.</value>
    public object? Items { get; set; }

    /// <summary>What each iteration gets as input: an object with paths or, in JSONata, expressions in it.</summary>
    /// <value>The default is <see langword="null"/>: the item.</value>
    public object? ItemSelector { get; set; }

    /// <summary>How many iterations may run at the same time; 0 is no limit. In JSONata an expression may give it.</summary>
    /// <value>The default is <see langword="null"/>: no limit.</value>
    public NumberValue? MaxConcurrency { get; set; }

    /// <summary>How many iterations may run at the same time, from the input (JSONPath).</summary>
    public JsonPathValue? MaxConcurrencyPath { get; set; }

    internal override IReadOnlyList<IChainable> Nested => _itemProcessor is null ? [] : [_itemProcessor];

    /// <summary>The field that holds the nested states.</summary>
    internal virtual AslField NestedField => AslField.ItemProcessor;

    internal void SetItemProcessor(IChainable processor, ProcessorConfig? config, SourceLocation place)
    {
        if (processor is null)
        {
            throw new ArgumentNullException(
                nameof(processor), $"The item processor of state {this} is null ({place}). Create its first state before adding it.");
        }

        if (_itemProcessor is not null)
        {
            throw new InvalidOperationException(
                $"State {this} already has an item processor, which starts with \"{_itemProcessor.StartState.Name}\" ({place}). Keep one of the two.");
        }

        CheckConfig(config, place);
        _itemProcessor = processor;
        _processorConfig = config;
    }

    /// <summary>The <c>ProcessorConfig</c> to write, or <see langword="null"/> for none.</summary>
    internal virtual AslObject? DescribeProcessorConfig() => _processorConfig?.Describe();

    internal override void Describe(StateFields fields)
    {
        base.Describe(fields);
        fields.Add(AslField.Type, "Map");
        fields.Add(AslField.ItemsPath, ItemsPath);
        fields.AddTemplate(AslField.Items, Items);
        fields.AddTemplate(AslField.ItemSelector, ItemSelector);
        fields.Add(AslField.MaxConcurrency, MaxConcurrency?.Value);
        fields.Add(AslField.MaxConcurrencyPath, MaxConcurrencyPath);
    }

    private protected virtual void CheckConfig(ProcessorConfig? config, SourceLocation place)
    {
    }
}
