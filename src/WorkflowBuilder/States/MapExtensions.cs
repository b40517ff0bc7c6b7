using System.Runtime.CompilerServices;

namespace WorkflowBuilder;

/// <summary>Sets what a Map state runs for each item; the state comes back in its own type.</summary>
public static class MapExtensions
{
    /// <summary>Sets what runs for each item.</summary>
    /// <param name="map">The Map state.</param>
    /// <param name="processor">The first state, chain or fragment.</param>
    /// <param name="config">Where the iterations run.</param>
    /// <param name="file">Filled in by the compiler: the file of the call.</param>
    /// <param name="line">Filled in by the compiler: the line of the call.</param>
    /// <returns>The same state.</returns>
    /// <exception cref="InvalidOperationException">The state has an item processor already.</exception>
    public static TMap ItemProcessor<TMap>(
        this TMap map, IChainable processor, ProcessorConfig? config = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where TMap : MapBase
    {
        ArgumentNullException.ThrowIfNull(map);
        map.SetItemProcessor(processor, config, new(file, line));
        return map;
    }

    /// <summary>Sets what runs for each item, in the form that <c>ItemProcessor</c> replaced.</summary>
    /// <param name="map">The Map state.</param>
    /// <param name="iterator">The first state, chain or fragment.</param>
    /// <param name="file">Filled in by the compiler: the file of the call.</param>
    /// <param name="line">Filled in by the compiler: the line of the call.</param>
    /// <returns>The same state.</returns>
    /// <exception cref="InvalidOperationException">The state has an item processor or iterator already.</exception>
    public static TMap Iterator<TMap>(
        this TMap map, IChainable iterator, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where TMap : Map
    {
        ArgumentNullException.ThrowIfNull(map);
        map.SetIterator(iterator, new(file, line));
        return map;
    }
}
