using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>The order of two values. What the right side is decides how they are compared, so that text compares with numbers on the left only.</summary>
internal static class FilterComparison
{
    /// <param name="actual">The left side.</param>
    /// <param name="expected">The right side.</param>
    /// <param name="number">The number that the right side is, if it is text.</param>
    /// <param name="order">The order of the left side to the right.</param>
    /// <param name="wrong">What is wrong where text is no number but must be.</param>
    /// <returns>Whether the two can be compared.</returns>
    public static bool TryCompare(JsonData actual, JsonData expected, ExactDecimal? number, out int order, out string? wrong)
    {
        wrong = null;
        if (IsNull(actual) || IsNull(expected))
        {
            order = IsNull(expected).CompareTo(IsNull(actual));
            return true;
        }

        if (expected.Node is string text)
        {
            return TryCompareText(actual, text, number, out order, out wrong);
        }

        if (expected.IsNumber && actual.IsNumber)
        {
            order = CompareNumbers(actual, expected);
            return true;
        }

        order = expected.IsBoolean && actual.IsBoolean ? actual.IsTrue.CompareTo(expected.IsTrue) : 0;
        return expected.IsBoolean && actual.IsBoolean;
    }

    private static bool TryCompareText(JsonData actual, string expected, ExactDecimal? number, out int order, out string? wrong)
    {
        wrong = null;
        order = 0;
        if (actual.Node is string text)
        {
            order = string.CompareOrdinal(text, expected.Replace("\\'", "'", StringComparison.Ordinal));
            return true;
        }

        if (actual.IsNumber)
        {
            return TryCompareNumber(actual, expected, number, out order, out wrong);
        }

        order = actual.IsTrue.CompareTo(string.Equals(expected, "true", StringComparison.OrdinalIgnoreCase));
        return actual.IsBoolean;
    }

    private static bool TryCompareNumber(JsonData actual, string expected, ExactDecimal? number, out int order, out string? wrong)
    {
        order = 0;
        wrong = null;
        if (number is null && !JavaDecimal.TryParse(expected, out number, out wrong))
        {
            return false;
        }

        order = ExactDecimal.Of(JsonNumber.Text(actual)).CompareTo(number!.Value);
        return true;
    }

    // Doubles are in the order of their shortest texts.
    private static int CompareNumbers(JsonData actual, JsonData expected) => actual.IsPlainNumber && expected.IsPlainNumber
        ? actual.RawNumber.CompareTo(expected.RawNumber)
        : ExactDecimal.Of(JsonNumber.Text(actual)).CompareTo(ExactDecimal.Of(JsonNumber.Text(expected)));

    private static bool IsNull(JsonData value) => value.IsNull || value.IsUndefined || value.Node is "null";
}
