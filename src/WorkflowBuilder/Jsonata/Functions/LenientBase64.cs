namespace WorkflowBuilder.Jsonata;

/// <summary>Base64 as Node.js and Java's lenient decoders read it: what is no digit is skipped, and padding may be missing.</summary>
internal static class LenientBase64
{
    public static byte[] Decode(string text)
    {
        var bytes = new List<byte>(text.Length * 3 / 4);
        var (buffer, bits) = (0, 0);
        foreach (var letter in text)
        {
            if (letter == '=')
            {
                break;
            }

            var digit = DigitOf(letter);
            if (digit < 0)
            {
                continue;
            }

            buffer = ((buffer << 6) | digit) & 0xffff;
            bits += 6;
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(buffer >> bits));
            }
        }

        return [.. bytes];
    }

    private static int DigitOf(char letter) => letter switch
    {
        >= 'A' and <= 'Z' => letter - 'A',
        >= 'a' and <= 'z' => letter - 'a' + 26,
        >= '0' and <= '9' => letter - '0' + 52,
        '+' or '-' => 62,
        '/' or '_' => 63,
        _ => -1,
    };
}
