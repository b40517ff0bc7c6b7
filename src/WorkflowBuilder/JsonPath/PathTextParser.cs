using System.Buffers;
using System.Globalization;
using System.Text;

namespace WorkflowBuilder.Paths;

/// <summary>Reads what a path starts from.</summary>
internal static class PathTextParser
{
    private const int MaxVariableLength = 80;

    private static readonly SearchValues<char> RootEnd = SearchValues.Create(".[");

    public static JsonPathExpression Parse(string text)
    {
        var trimmed = text.Trim();
        var source = new PathSource(trimmed, 0, IsExact: true);
        if (!trimmed.StartsWith('$'))
        {
            throw source.Error("A path must begin with \"$\"", 0);
        }

        if (trimmed.StartsWith("$$", StringComparison.Ordinal))
        {
            return new(trimmed, PathRoot.ContextObject, null, PathParser.Parse(trimmed, 2, source));
        }

        var end = trimmed.AsSpan().IndexOfAny(RootEnd);
        var rootLength = end < 0 ? trimmed.Length : end;
        if (rootLength == 1)
        {
            return new(trimmed, PathRoot.Input, null, PathParser.Parse(trimmed, 1, source));
        }

        var variable = trimmed[1..rootLength];
        return IsVariableName(variable)
            ? new(trimmed, PathRoot.Variable, variable, PathParser.Parse(trimmed, rootLength, source))
            : throw source.Error($"\"{variable}\" is no name of a variable", 1);
    }

    public static bool IsVariableName(string name)
    {
        if (name.Length is 0 or > MaxVariableLength)
        {
            return false;
        }

        var isFirst = true;
        foreach (var rune in name.EnumerateRunes())
        {
            if (!IsStart(rune) && (isFirst || !IsContinuation(rune)))
            {
                return false;
            }

            isFirst = false;
        }

        return true;
    }

    private static bool IsStart(Rune rune) =>
        Rune.IsLetter(rune) || rune.Value == '_' || Rune.GetUnicodeCategory(rune) == UnicodeCategory.LetterNumber;

    private static bool IsContinuation(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation;
}
