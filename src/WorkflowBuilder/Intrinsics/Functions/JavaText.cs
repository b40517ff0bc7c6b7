using System.Text;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Intrinsics;

/// <summary>Values as Java's collections show themselves: <c>{a=1, b=[x, y]}</c>.</summary>
internal static class JavaText
{
    public static void Append(StringBuilder text, in JsonData value)
    {
        RecursionGuard.Check();
        if (value.IsString)
        {
            text.Append(value.GetString());
        }
        else if (value.IsArray)
        {
            AppendArray(text, value);
        }
        else if (value.IsObject)
        {
            AppendObject(text, value);
        }
        else
        {
            JsonText.Append(text, value);
        }
    }

    private static void AppendArray(StringBuilder text, in JsonData array)
    {
        text.Append('[');
        for (var i = 0; i < array.Count; i++)
        {
            Append(text.Append(i == 0 ? "" : ", "), array[i]);
        }

        text.Append(']');
    }

    private static void AppendObject(StringBuilder text, in JsonData members)
    {
        var separator = "";
        text.Append('{');
        foreach (var (name, value) in members.Members)
        {
            Append(text.Append(separator).Append(name).Append('='), value);
            separator = ", ";
        }

        text.Append('}');
    }
}
