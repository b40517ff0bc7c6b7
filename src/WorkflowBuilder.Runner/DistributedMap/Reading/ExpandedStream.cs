using System.IO.Compression;
using ZstdSharp;

namespace WorkflowBuilder.Runner;

/// <summary>What is in a file, which gzip or Zstandard may have compressed. What expands beyond all reason is refused.</summary>
internal sealed class ExpandedStream : Stream
{
    private const int LargestRatio = 500;
    private const long AlwaysAllowed = 16 * 1024 * 1024;

    private readonly Stream _file;
    private readonly Stream _content;
    private long _count;

    /// <param name="file">The file, at its start. It is closed with the stream.</param>
    public ExpandedStream(Stream file)
    {
        _file = file;
        Span<byte> magic = stackalloc byte[4];
        magic = magic[..file.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false)];
        file.Position = 0;
        _content = magic.StartsWith<byte>([0x1F, 0x8B]) ? new GZipStream(file, CompressionMode.Decompress)
            : magic.SequenceEqual<byte>([0x28, 0xB5, 0x2F, 0xFD]) ? new DecompressionStream(file)
            : file;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _count;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = _content.Read(buffer);
        _count += count;
        if (_count > AlwaysAllowed && _count / LargestRatio > _file.Position)
        {
            throw ItemReaderFailed.ExpandsTooMuch();
        }

        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _content.Dispose();
            _file.Dispose();
        }

        base.Dispose(disposing);
    }
}
