namespace WorkflowBuilder.Runner;

/// <summary>
/// A folder that stands for S3: its sub-folders are the buckets, the paths in them the keys. No bucket and no key leads out of it, and links are
/// not followed.
/// </summary>
internal sealed class S3Folder
{
    /// <summary>What is said where there is none.</summary>
    public const string Missing = "No folder stands for S3 in this run. Set RunOptions.S3Folder, or --s3 DIR with wfb.";

    private const int LargestBucketName = 255;

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = true };

    private readonly string _root;

    /// <param name="path">The folder. It need not exist yet.</param>
    public S3Folder(string path) => _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    /// <summary>Opens an object for reading.</summary>
    /// <exception cref="S3Exception">There is no such bucket or object.</exception>
    public Stream OpenRead(string bucket, string key)
    {
        var folder = ExistingBucket(bucket);
        if (FileOf(folder, key) is not { } file || HasLink(folder, file) || !File.Exists(file))
        {
            throw S3Exception.NoSuchKey();
        }

        return Guard(key, () => OpenFile(file));
    }

    /// <summary>Opens a file for reading. What has no length is empty: a pipe or a device, which looks so, could be waited for without end.</summary>
    public static Stream OpenFile(string path) =>
        new FileInfo(path).Length == 0 ? Stream.Null : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    /// <summary>Creates an object or replaces it. The object is there when the stream is closed.</summary>
    /// <exception cref="S3Exception">There is no such bucket, or the key can be no path.</exception>
    public FileStream Create(string bucket, string key)
    {
        var folder = ExistingBucket(bucket);
        if (FileOf(folder, key) is not { } file || HasLink(folder, file))
        {
            throw S3Exception.InvalidKey(key);
        }

        return Guard(key, () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.Delete(file);
            return new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
        });
    }

    /// <summary>The objects whose keys start with <paramref name="prefix"/>, in the order of S3: by the UTF-8 bytes of their keys.</summary>
    /// <exception cref="S3Exception">There is no such bucket.</exception>
    public IEnumerable<S3Object> List(string bucket, string prefix = "")
    {
        var folder = ExistingBucket(bucket);
        return ListFolder(folder, prefix);
    }

    private static IEnumerable<S3Object> ListFolder(string folder, string prefix)
    {
        var open = new Stack<Entry>(Entries(folder, "", prefix));
        while (open.TryPop(out var entry))
        {
            if (entry.Info is DirectoryInfo)
            {
                foreach (var inner in Entries(entry.Info.FullName, entry.Key, prefix))
                {
                    open.Push(inner);
                }
            }
            else if (Describe((FileInfo)entry.Info, entry.Key) is { } described)
            {
                yield return described;
            }
        }
    }

    // The entries of one folder, last first. A folder sorts by its name with the slash, as its keys do.
    private static IEnumerable<Entry> Entries(string folder, string keyOfFolder, string prefix) =>
        new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything)
            .Where(info => info.LinkTarget is null)
            .Select(info => new Entry(info, keyOfFolder + info.Name + (info is DirectoryInfo ? "/" : "")))
            .Where(entry => MayHold(entry, prefix))
            .OrderByDescending(entry => entry.Key, Utf8Order.Instance);

    private static bool MayHold(Entry entry, string prefix) =>
        entry.Key.StartsWith(prefix, StringComparison.Ordinal)
        || (entry.Info is DirectoryInfo && prefix.StartsWith(entry.Key, StringComparison.Ordinal));

    private static S3Object? Describe(FileInfo file, string key)
    {
        try
        {
            return new(key, file.FullName, file.LastWriteTimeUtc, file.Length);
        }
        catch (IOException)
        {
            // Deleted since the folder was read.
            return null;
        }
    }

    private string ExistingBucket(string bucket)
    {
        var folder = IsBucketName(bucket) ? new DirectoryInfo(Path.Combine(_root, bucket)) : null;
        return folder is { Exists: true, LinkTarget: null } ? folder.FullName : throw S3Exception.NoSuchBucket();
    }

    private static bool IsBucketName(string bucket) =>
        bucket.Length is >= 1 and <= LargestBucketName
        && char.IsAsciiLetterOrDigit(bucket[0])
        && char.IsAsciiLetterOrDigit(bucket[^1])
        && bucket.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_');

    // Null where the key is no path below the folder. What the file system would read in another way is no path.
    private static string? FileOf(string folder, string key)
    {
        var isPath = key.Split('/').All(segment => segment is not ("" or "." or "..") && segment.IndexOfAny(Path.GetInvalidFileNameChars()) < 0);
        if (!isPath)
        {
            return null;
        }

        var file = Path.Combine(folder, key.Replace('/', Path.DirectorySeparatorChar));
        return string.Equals(Path.GetFullPath(file), file, StringComparison.Ordinal)
            && file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? file : null;
    }

    private static bool HasLink(string folder, string file)
    {
        for (var path = file; path is not null && path.Length > folder.Length; path = Path.GetDirectoryName(path))
        {
            if (new FileInfo(path).LinkTarget is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static T Guard<T>(string key, Func<T> open)
    {
        try
        {
            return open();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw S3Exception.Unreadable(key, failure);
        }
    }

    private readonly record struct Entry(FileSystemInfo Info, string Key);
}
