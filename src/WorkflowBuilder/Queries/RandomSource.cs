using System.Security.Cryptography;

namespace WorkflowBuilder.Queries;

/// <summary>Where random numbers come from unless they are given.</summary>
internal static class RandomSource
{
    /// <summary>A generator with a seed nobody knows.</summary>
    public static Random New() => new(RandomNumberGenerator.GetInt32(int.MaxValue));

    /// <summary>A UUID of version 4.</summary>
    public static Guid Uuid(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new(bytes, bigEndian: true);
    }
}
