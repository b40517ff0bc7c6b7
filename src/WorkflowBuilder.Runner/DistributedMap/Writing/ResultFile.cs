using System.Text;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>A file of results that grows entry by entry.</summary>
internal sealed class ResultFile : IDisposable
{
    private readonly StreamWriter _writer;
    private readonly bool _isLines;
    private bool _hasEntries;

    public ResultFile(string key, FileStream file, bool isLines)
    {
        Key = key;
        _isLines = isLines;
        _writer = new(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        if (!isLines)
        {
            Write("[");
        }
    }

    public string Key { get; }

    /// <summary>The size so far, in bytes.</summary>
    public long Size { get; private set; }

    public void Add(JsonData entry)
    {
        if (_hasEntries && !_isLines)
        {
            Write(",");
        }

        Write(entry.ToString());
        if (_isLines)
        {
            Write("\n");
        }

        _hasEntries = true;
    }

    /// <summary>Ends the array, after which <see cref="Size"/> is that of the file.</summary>
    public void Complete()
    {
        if (!_isLines)
        {
            Write("]");
        }

        _writer.Flush();
    }

    public void Dispose() => _writer.Dispose();

    private void Write(string text)
    {
        _writer.Write(text);
        Size += Encoding.UTF8.GetByteCount(text);
    }
}
