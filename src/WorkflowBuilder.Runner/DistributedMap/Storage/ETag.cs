using System.Security.Cryptography;

namespace WorkflowBuilder.Runner;

/// <summary>What S3 tells versions of an object apart by.</summary>
internal static class ETag
{
    private const int PartSize = 8 * 1024 * 1024;

#pragma warning disable CA5351 // The ETag of S3 is an MD5; nothing is kept safe by it.
    /// <summary>The MD5 of the content; of a large object, as where S3 was given it in parts, another text that changes with it.</summary>
    public static string Of(S3Object described)
    {
        try
        {
            return described.Size > PartSize ? OfParts(described) : OfContent(described.Path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // S3 lists what must not be read, too.
            return OfParts(described);
        }
    }

    private static string OfContent(string path)
    {
        using var content = S3Folder.OpenFile(path);
        return Convert.ToHexStringLower(MD5.HashData(content));
    }

    private static string OfParts(S3Object described)
    {
        byte[] facts = [.. BitConverter.GetBytes(described.Size), .. BitConverter.GetBytes(described.LastModified.UtcTicks)];
        return $"{Convert.ToHexStringLower(MD5.HashData(facts))}-{Math.Max(1, (described.Size + PartSize - 1) / PartSize)}";
    }
#pragma warning restore CA5351
}
