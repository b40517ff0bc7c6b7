using System.Text.Json;

namespace WorkflowBuilder.Asl;

/// <summary>
/// The numbers in which the CDK hides what it does not know yet. To readers and rules they are placeholders, as the texts are in which it hides the rest.
/// </summary>
internal static class NumberToken
{
    /// <summary>The text that stands for such a number.</summary>
    public const string Text = "${Token}";

    // The highest 16 bits (encoding.ts of aws-cdk-lib), which numbers about -1.9E+289 have.
    private const ulong Mark = 0xFBFF;

    public static bool IsAt(in Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number
        && reader.ValueSpan.StartsWith("-1."u8)
        && reader.TryGetDouble(out var number)
        && BitConverter.DoubleToUInt64Bits(number) >> 48 == Mark;
}
