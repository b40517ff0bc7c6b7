using System.Diagnostics.CodeAnalysis;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>Reads text as Java's BigDecimal does, with its words for what is wrong.</summary>
internal static class JavaDecimal
{
    private const int MaxExponentDigits = 10;

    // An exception without a message.
    private const string NoText = "null";

    public static bool TryParse(string text, [NotNullWhen(true)] out ExactDecimal? number, [NotNullWhen(false)] out string? wrong)
    {
        var isSigned = text.StartsWith('-') || text.StartsWith('+');
        var exponent = text.AsSpan().IndexOfAny('e', 'E');
        var mantissa = text.AsSpan()[(isSigned ? 1 : 0)..(exponent < 0 ? text.Length : exponent)];
        wrong = (text.Length == 0 ? NoText : Check(mantissa)) ?? (exponent < 0 ? null : CheckExponent(text.AsSpan(exponent + 1)));
        number = wrong is null ? ExactDecimal.Of(text.StartsWith('+') ? text[1..] : text) : null;
        return wrong is null;
    }

    private static string? Check(ReadOnlySpan<char> mantissa)
    {
        var points = 0;
        foreach (var letter in mantissa)
        {
            if (letter == '.')
            {
                points++;
            }
            else if (!char.IsAsciiDigit(letter))
            {
                return $"Character {letter} is neither a decimal digit number, decimal point, nor \"e\" notation exponential mark.";
            }

            if (points > 1)
            {
                return "Character array contains more than one decimal point.";
            }
        }

        return mantissa.Length == points ? "No digits found." : null;
    }

    private static string? CheckExponent(ReadOnlySpan<char> exponent)
    {
        var digits = exponent.StartsWith("-") || exponent.StartsWith("+") ? exponent[1..] : exponent;
        if (digits.IsEmpty)
        {
            return "No exponent digits.";
        }

        return digits.ContainsAnyExceptInRange('0', '9') ? "Not a digit."
            : digits.TrimStart('0').Length > MaxExponentDigits ? "Too many nonzero exponent digits."
            : null;
    }
}
