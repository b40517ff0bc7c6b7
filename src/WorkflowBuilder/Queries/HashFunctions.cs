using System.Security.Cryptography;

namespace WorkflowBuilder.Queries;

/// <summary>The hashes that intrinsic functions and JSONata offer.</summary>
internal static class HashFunctions
{
    /// <summary>The hash in lower-case hexadecimal digits; null where the algorithm is none of AWS's, whose names are in capitals.</summary>
    public static string? Hash(byte[] data, string algorithm)
    {
        // MD5 and SHA-1 are what the languages offer; nothing here is kept safe by them.
#pragma warning disable CA5350, CA5351
        var hash = algorithm switch
        {
            "MD5" => MD5.HashData(data),
            "SHA-1" => SHA1.HashData(data),
            "SHA-256" => SHA256.HashData(data),
            "SHA-384" => SHA384.HashData(data),
            "SHA-512" => SHA512.HashData(data),
            _ => null,
        };
#pragma warning restore CA5350, CA5351
        return hash is null ? null : Convert.ToHexStringLower(hash);
    }
}
