namespace WorkflowBuilder;

/// <summary>A typed chain that another may follow.</summary>
public interface INextable<in TIn, out TOut> : IChain<TIn, TOut>, INextable;
