namespace WorkflowBuilder;

/// <summary>
/// States that take a <typeparamref name="TIn"/> and give a <typeparamref name="TOut"/>. One that ignores its input takes an object and fits everywhere.
/// </summary>
public interface IChain<in TIn, out TOut> : IChainable;
