using System.Text;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Intrinsics;

/// <summary>Values as Java's collections show themselves: <c>{a=1, b=[x, y]}</c>.</summary>
internal static class JavaText
{
    public static void Append(StringBuilder text, in JsonData value, IntrinsicRun run)
    {
        StackGuard.Check(IntrinsicFault.TooDeep);
        run.CheckLength(text.Length);
        run.Count();
        if (value.IsString)
        {
            text.Append(value.GetString());
        }
        else if (value.IsArray)
        {
            AppendArray(text, value, run);
        }
        else if (value.IsObject)
        {
            AppendObject(text, value, run);
        }
        else
        {
            JsonText.Append(text, value);
        }
    }

    private static void AppendArray(StringBuilder text, in JsonData array, IntrinsicRun run)
    {
        text.Append('[');
        for (var i = 0; i < array.Count; i++)
        {
            Append(text.Append(i == 0 ? "" : ", "), array[i], run);
        }

        text.Append(']');
    }

    private static void AppendObject(StringBuilder text, in JsonData members, IntrinsicRun run)
    {
        var separator = "";
        text.Append('{');
        foreach (var (name, value) in members.Members)
        {
            Append(text.Append(separator).Append(name).Append('='), value, run);
            separator = ", ";
        }

        text.Append('}');
    }
}
