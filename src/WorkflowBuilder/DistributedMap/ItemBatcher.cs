namespace WorkflowBuilder;

/// <summary>How a <see cref="DistributedMap"/> groups items, so that a child execution gets several.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itembatcher.html"/>.</remarks>
public sealed class ItemBatcher
{
    /// <summary>The greatest number of items in a batch. In JSONata an expression may give it.</summary>
    /// <value>The default is <see langword="null"/>: no limit.</value>
    public NumberValue? MaxItemsPerBatch { get; init; }

    /// <summary>The greatest number of items in a batch, from the input (JSONPath).</summary>
    public JsonPathValue? MaxItemsPerBatchPath { get; init; }

    /// <summary>The greatest size of a batch, up to 262,144 bytes. In JSONata an expression may give it.</summary>
    /// <value>The default is <see langword="null"/>: 262,144 bytes.</value>
    public NumberValue? MaxInputBytesPerBatch { get; init; }

    /// <summary>The greatest size of a batch in bytes, from the input (JSONPath).</summary>
    public JsonPathValue? MaxInputBytesPerBatchPath { get; init; }

    /// <summary>What every batch gets besides its items: an object with paths or, in JSONata, expressions in it.</summary>
    /// <value>The default is <see langword="null"/>: nothing.</value>
    public object? BatchInput { get; init; }

    internal AslObject Describe()
    {
        var batcher = new AslObject();
        batcher.Add("MaxItemsPerBatch", MaxItemsPerBatch?.Value);
        batcher.Add("MaxItemsPerBatchPath", MaxItemsPerBatchPath);
        batcher.Add("MaxInputBytesPerBatch", MaxInputBytesPerBatch?.Value);
        batcher.Add("MaxInputBytesPerBatchPath", MaxInputBytesPerBatchPath);
        batcher.AddTemplate("BatchInput", BatchInput);
        return batcher;
    }
}
