using System.Buffers;
using System.Text;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>A file of results that grows entry by entry.</summary>
internal sealed class ResultFile : IDisposable
{
    private const int BufferSize = 64 * 1024;

    private readonly BufferedStream _file;
    private readonly bool _isLines;
    private bool _hasEntries;

    public ResultFile(string key, FileStream file, bool isLines)
    {
        Key = key;
        _isLines = isLines;
        _file = new(file, BufferSize);
        if (!isLines)
        {
            Write("["u8);
        }
    }

    public string Key { get; }

    /// <summary>The size so far, in bytes.</summary>
    public long Size { get; private set; }

    public void Add(JsonData entry)
    {
        if (_hasEntries && !_isLines)
        {
            Write(","u8);
        }

        Write(entry.ToString());
        if (_isLines)
        {
            Write("\n"u8);
        }

        _hasEntries = true;
    }

    /// <summary>Ends the array, after which <see cref="Size"/> is that of the file.</summary>
    public void Complete()
    {
        if (!_isLines)
        {
            Write("]"u8);
        }

        _file.Flush();
    }

    public void Dispose() => _file.Dispose();

    private void Write(string text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        Write(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)));
        ArrayPool<byte>.Shared.Return(bytes);
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _file.Write(bytes);
        Size += bytes.Length;
    }
}
