using System.Buffers;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Queries;

/// <summary>The order in which <c>java.util.HashMap</c> lists texts, which results on AWS show.</summary>
internal static class JavaHash
{
    private const int SmallestTable = 16;

    private static readonly SearchValues<char> IntegerSigns = SearchValues.Create("-0123456789");

    /// <summary>What <c>String.hashCode</c> gives.</summary>
    public static int HashCode(string text)
    {
        var hash = 0;
        foreach (var letter in text)
        {
            hash = unchecked((31 * hash) + letter);
        }

        return hash;
    }

    /// <summary>What <c>hashCode</c> gives for the value as Java holds it.</summary>
    /// <param name="value">The value.</param>
    /// <param name="overflow">Makes what is thrown where the value is nested too deeply.</param>
    public static int HashCode(in JsonData value, Func<Exception> overflow)
    {
        StackGuard.Check(overflow);
        unchecked
        {
            switch (value.Node)
            {
                case string text:
                    return HashCode(text);
                case ArrayNode array:
                    var items = 1;
                    foreach (ref readonly var item in array.Items)
                    {
                        items = (31 * items) + HashCode(item, overflow);
                    }

                    return items;
                case ObjectNode members:
                    var sum = 0;
                    for (var i = 0; i < members.Count; i++)
                    {
                        sum += HashCode(members.Shape.Names[i]) ^ HashCode(members.Values[i], overflow);
                    }

                    return sum;
                default:
                    return value.IsNumber ? HashOfNumber(value) : value.IsBoolean ? value.IsTrue ? 1231 : 1237 : 0;
            }
        }
    }

    /// <summary>Whether Java holds the number as an integer: it is written without point and exponent.</summary>
    public static bool IsInteger(in JsonData number) => JsonNumber.Text(number).AsSpan().IndexOfAnyExcept(IntegerSigns) < 0;

    /// <summary>The bucket of a hash code.</summary>
    /// <param name="hash">The hash code.</param>
    /// <param name="tableSize">The number of buckets, a power of two.</param>
    public static int Bucket(int hash, int tableSize) => (hash ^ (hash >>> 16)) & (tableSize - 1);

    private static int HashOfNumber(in JsonData number)
    {
        if (IsInteger(number) && JsonNumber.TryGetInt64(number, out var integer))
        {
            return integer is >= int.MinValue and <= int.MaxValue ? (int)integer : Fold(integer);
        }

        return Fold(BitConverter.DoubleToInt64Bits(number.GetDouble()));
    }

    private static int Fold(long bits) => unchecked((int)(bits ^ (bits >>> 32)));

    /// <summary>How many buckets a map has that was filled one by one.</summary>
    public static int TableSize(int count)
    {
        var size = SmallestTable;
        while (count * 4L > size * 3L)
        {
            size *= 2;
        }

        return size;
    }

    /// <summary>The items in the order of a map from their names. Items of one bucket keep their order.</summary>
    public static IEnumerable<T> Order<T>(IReadOnlyCollection<T> items, Func<T, string> name)
    {
        var size = TableSize(items.Count);
        return items.OrderBy(item => Bucket(HashCode(name(item)), size));
    }
}
