using System.Globalization;

namespace WorkflowBuilder;

/// <summary>Knows the timestamps of RFC 3339 in the profile of the Amazon States Language: T and Z are upper case.</summary>
internal static class Rfc3339
{
    // 2030-01-31T08:00:00
    private const int LengthToSeconds = 19;

    public static bool IsTimestamp(string text)
    {
        if (text.Length <= LengthToSeconds || !IsDateTime(text.AsSpan(0, LengthToSeconds)))
        {
            return false;
        }

        var rest = text.AsSpan(LengthToSeconds);
        if (rest[0] == '.')
        {
            var digits = rest[1..].IndexOfAnyExceptInRange('0', '9');
            if (digits <= 0)
            {
                return false;
            }

            rest = rest[(1 + digits)..];
        }

        return rest is "Z" || (rest is ['+' or '-', ..] && IsTime(rest[1..]));
    }

    private static bool IsDateTime(ReadOnlySpan<char> text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsTime(ReadOnlySpan<char> text) => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
