namespace WorkflowBuilder.Runner;

/// <summary>The part of a stream that is being looked at. It grows as far as one item may.</summary>
internal sealed class StreamBuffer(Stream stream)
{
    /// <summary>How large an item of a data set may be. It is far above what a state can pass on.</summary>
    public const int LargestItem = 8 * 1024 * 1024;

    private const int InitialSize = 64 * 1024;

    private byte[] _bytes = new byte[InitialSize];
    private int _start;
    private int _end;

    public bool IsAtEnd { get; private set; }

    public ReadOnlySpan<byte> Unread => _bytes.AsSpan(_start, _end - _start);

    public void Advance(int count) => _start += count;

    /// <summary>Reads more. What is unread already stays.</summary>
    /// <exception cref="StatesException">The unread part is as large as an item may be.</exception>
    public void Fill()
    {
        MakeRoom();
        var count = stream.Read(_bytes, _end, _bytes.Length - _end);
        _end += count;
        IsAtEnd = count == 0;
    }

    /// <summary>Passes over the mark that tells the encoding, which is UTF-8 in any case.</summary>
    public void SkipByteOrderMark()
    {
        while (_end - _start < 3 && !IsAtEnd)
        {
            Fill();
        }

        if (Unread.StartsWith("\uFEFF"u8))
        {
            Advance(3);
        }
    }

    private void MakeRoom()
    {
        if (_start > 0)
        {
            Unread.CopyTo(_bytes);
            (_start, _end) = (0, _end - _start);
        }

        if (_end < _bytes.Length)
        {
            return;
        }

        if (_end >= LargestItem)
        {
            throw ItemReaderFailed.ItemTooLarge(LargestItem);
        }

        Array.Resize(ref _bytes, _bytes.Length * 2);
    }
}
