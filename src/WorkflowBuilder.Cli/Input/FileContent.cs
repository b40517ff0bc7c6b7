namespace WorkflowBuilder.Cli.Input;

/// <summary>Reads files that may be of any size, or have no end.</summary>
internal static class FileContent
{
    /// <summary>Reads a file, but little more than <paramref name="limit"/> bytes of it, so that the reader of the bytes can say that there are more.</summary>
    public static async System.Threading.Tasks.Task<byte[]> ReadAsync(string file, int limit, CancellationToken cancellationToken)
    {
        if (Directory.Exists(file))
        {
            throw new IOException("It is a folder. Name the files in it.");
        }

        using var stream = File.OpenRead(file);
        return await ReadAsync(stream, limit, cancellationToken);
    }

    /// <summary>Reads a file that nobody named, and does not wait for what a pipe may say.</summary>
    /// <inheritdoc cref="ReadAsync(string, int, CancellationToken)"/>
    public static async System.Threading.Tasks.Task<byte[]> ReadFoundAsync(string file, int limit, CancellationToken cancellationToken) =>
        File.Exists(file) && LengthOf(file) == 0 ? [] : await ReadAsync(file, limit, cancellationToken);

    /// <summary>Gives the length of a file: 0 for what has none, such as pipes and devices, and where there is no file.</summary>
    public static long LengthOf(string file)
    {
        var info = new FileInfo(file);
        var target = info.LinkTarget is null ? info : info.ResolveLinkTarget(returnFinalTarget: true);
        return target is FileInfo { Exists: true } found ? found.Length : 0;
    }

    /// <summary>Reads the file that an option names.</summary>
    /// <exception cref="MisuseException">The file cannot be read, or is larger than <paramref name="limit"/>.</exception>
    public static async System.Threading.Tasks.Task<byte[]> ReadNamedAsync(string option, string file, int limit, CancellationToken cancellationToken)
    {
        try
        {
            var content = await ReadAsync(file, limit, cancellationToken);
            return content.Length <= limit ? content : throw new MisuseException($"{option}: {file} is larger than {limit >> 20} MiB.");
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            throw new MisuseException($"{option}: cannot read {file}: {exception.Message}");
        }
    }

    /// <inheritdoc cref="ReadAsync(string, int, CancellationToken)"/>
    public static async System.Threading.Tasks.Task<byte[]> ReadAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        while (content.Length <= limit && await stream.ReadAsync(buffer, cancellationToken) is > 0 and var count)
        {
            await content.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
        }

        return content.ToArray();
    }

    /// <summary>Whether the exception says that a file cannot be read.</summary>
    public static bool IsUnreadable(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException;
}
