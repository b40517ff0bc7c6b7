using System.Globalization;
using System.Text;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Intrinsics;

/// <summary>What <c>java.util.HashSet</c> makes of values: which are the same, and in which order they come out.</summary>
internal static class JavaSet
{
    private const double Load = 0.75;
    private const int SmallestTable = 16;

    public static JsonData Unique(in JsonData array, IntrinsicRun run)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var unique = new List<JsonData>();
        var length = 0L;
        foreach (ref readonly var item in array.Items)
        {
            var identity = Identity(item, run);
            length += identity.Length;
            run.CheckLength(length);
            if (seen.Add(identity))
            {
                unique.Add(item);
            }
        }

        var size = TableFor(Math.Max((int)(array.Count / Load) + 1, SmallestTable));
        return JsonData.From([.. unique.OrderBy(item => JavaHash.Bucket(JavaHash.HashCode(item, IntrinsicFault.TooDeep), size))]);
    }

    /// <summary>The smallest table, a power of two, that has so many buckets.</summary>
    public static int TableFor(int capacity)
    {
        var size = 1;
        while (size < capacity)
        {
            size *= 2;
        }

        return size;
    }

    /// <summary>A text that two values share when Java takes them for equal: integers and doubles differ, the order of members does not count.</summary>
    private static string Identity(in JsonData value, IntrinsicRun run)
    {
        var text = new StringBuilder();
        Append(text, value, run);
        run.CountCharacters(text.Length);
        return text.ToString();
    }

    private static void Append(StringBuilder text, in JsonData value, IntrinsicRun run)
    {
        StackGuard.Check(IntrinsicFault.TooDeep);
        run.CheckLength(text.Length);
        run.Count();
        if (value.Object is { } members)
        {
            text.Append('{');
            foreach (var name in members.Shape.Names.Order(StringComparer.Ordinal))
            {
                JsonText.AppendString(text, name);
                Append(text.Append(':'), value[name], run);
            }

            text.Append('}');
        }
        else if (value.IsArray)
        {
            text.Append('[');
            foreach (ref readonly var item in value.Items)
            {
                Append(text, item, run);
                text.Append(',');
            }

            text.Append(']');
        }
        else if (value.TryGetDouble(out var number) && !JavaHash.IsInteger(value))
        {
            text.Append('d').Append(number.ToString("R", CultureInfo.InvariantCulture));
        }
        else
        {
            JsonText.Append(text, value);
        }
    }
}
