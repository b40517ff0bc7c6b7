using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace WorkflowBuilder.Runner;

/// <summary>
/// Hands the events of a run to any number of readers, which may begin and stop at any time. Kept events are read from where they are kept; of others each reader
/// has a window, so that memory is bounded however slow it is.
/// </summary>
/// <param name="keeps">Whether events are kept.</param>
/// <param name="post">Has something done between two steps of the run.</param>
internal sealed class EventFeed(bool keeps, Action<Action> post)
{
    private const int WindowLength = 10_000;

    private readonly Lock _lock = new();
    private readonly List<HistoryEvent> _kept = [];
    private readonly List<Channel<HistoryEvent>> _windows = [];
    private TaskCompletionSource? _changed;
    private bool _isClosed;
    private bool _hasWindows;

    /// <summary>A feed that nobody reads.</summary>
    public static EventFeed None { get; } = new(keeps: false, static _ => { });

    /// <summary>Whether somebody looks at the events. It changes between two steps only, so that no event comes without its details.</summary>
    public bool IsWatched => keeps || _hasWindows;

    /// <summary>The events so far, where they are kept. For the loop.</summary>
    public IReadOnlyList<HistoryEvent> Kept => _kept;

    public void Add(HistoryEvent happened)
    {
        lock (_lock)
        {
            if (keeps)
            {
                _kept.Add(happened);
                Signal();
            }

            foreach (var window in _windows)
            {
                window.Writer.TryWrite(happened);
            }
        }
    }

    /// <summary>Says that there will be no more events.</summary>
    public void Close()
    {
        lock (_lock)
        {
            _isClosed = true;
            Signal();
            _windows.ForEach(window => window.Writer.TryComplete());
        }
    }

    public IAsyncEnumerable<HistoryEvent> ReadAsync(CancellationToken cancellationToken) =>
        keeps ? ReadKeptAsync(cancellationToken) : ReadWindowAsync(cancellationToken);

    private async IAsyncEnumerable<HistoryEvent> ReadKeptAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var read = 0;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (events, changed) = Next(read);
            foreach (var happened in events)
            {
                yield return happened;
            }

            read += events.Length;
            if (changed is not null)
            {
                await changed.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
            else if (events.Length == 0)
            {
                yield break;
            }
        }
    }

    /// <returns>The events from a place on, and where there are none, what to wait for; <see langword="null"/> at the end.</returns>
    private (HistoryEvent[] Events, System.Threading.Tasks.Task? Changed) Next(int read)
    {
        lock (_lock)
        {
            if (read < _kept.Count)
            {
                return ([.. _kept.Skip(read)], null);
            }

            return ([], _isClosed ? null : (_changed ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task);
        }
    }

    private async IAsyncEnumerable<HistoryEvent> ReadWindowAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var window = Channel.CreateBounded<HistoryEvent>(new BoundedChannelOptions(WindowLength) { FullMode = BoundedChannelFullMode.DropOldest });
        Open(window);
        try
        {
            await foreach (var happened in window.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return happened;
            }
        }
        finally
        {
            Remove(window);
        }
    }

    private void Open(Channel<HistoryEvent> window)
    {
        lock (_lock)
        {
            _windows.Add(window);
            post(CountWindows);
            if (_isClosed)
            {
                window.Writer.TryComplete();
            }
        }
    }

    private void Remove(Channel<HistoryEvent> window)
    {
        lock (_lock)
        {
            _windows.Remove(window);
            post(CountWindows);
        }
    }

    private void CountWindows()
    {
        lock (_lock)
        {
            _hasWindows = _windows.Count > 0;
        }
    }

    private void Signal()
    {
        _changed?.TrySetResult();
        _changed = null;
    }
}
