using System.Text;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Jsonata;

/// <summary>A value as text, as <c>$string</c> gives it.</summary>
internal static class TextForm
{
    public static string Of(in JsonData value, bool indented, Evaluation evaluation)
    {
        if (value.Node is string text)
        {
            return text;
        }

        if (value.TryGetDouble(out var number))
        {
            return double.IsFinite(number) ? NumberText(number, evaluation) : throw new JsonataException("D3001") { Value = value };
        }

        if (value.Node is JsonataFunction)
        {
            return "";
        }

        var unwrapped = value.Node is ArrayNode outer && outer.Is(ArrayTraits.OuterWrapper) && outer.Count > 0 ? outer.Items[0] : value;
        var json = new StringBuilder();
        Append(json, unwrapped, indented ? 0 : -1, evaluation);
        evaluation.CheckLength(json.Length);
        return json.ToString();
    }

    private static string NumberText(double number, Evaluation evaluation) => JsonNumber.Text(Numbers.RoundForText(number, evaluation.Options.Dialect));

    /// <param name="json">What the text is added to.</param>
    /// <param name="value">The value.</param>
    /// <param name="depth">How deep it is indented; -1 for none.</param>
    /// <param name="evaluation">What limits the size.</param>
    private static void Append(StringBuilder json, in JsonData value, int depth, Evaluation evaluation)
    {
        evaluation.Step();
        evaluation.CheckGrowth(json.Length);
        if (value.Node is ArrayNode array)
        {
            AppendArray(json, array, depth, evaluation);
        }
        else if (value.Node is ObjectNode members)
        {
            AppendObject(json, members, depth, evaluation);
        }
        else if (value.Node is string text)
        {
            JsonText.AppendString(json, text);
        }
        else if (value.TryGetDouble(out var number))
        {
            json.Append(NumberText(Numbers.Finite(number), evaluation));
        }
        else
        {
            json.Append(value.IsBoolean ? value.IsTrue ? "true" : "false" : value.IsNull ? "null" : "\"\"");
        }
    }

    private static void AppendArray(StringBuilder json, ArrayNode array, int depth, Evaluation evaluation)
    {
        StackGuard.Check(JsonataLimits.StackOverflow);
        if (array.Count == 0)
        {
            json.Append("[]");
            return;
        }

        var inner = depth < 0 ? -1 : depth + 1;
        for (var i = 0; i < array.Count; i++)
        {
            json.Append(i == 0 ? '[' : ',');
            AppendLine(json, inner);
            Append(json, array.Items[i], inner, evaluation);
        }

        AppendLine(json, depth);
        json.Append(']');
    }

    private static void AppendObject(StringBuilder json, ObjectNode members, int depth, Evaluation evaluation)
    {
        StackGuard.Check(JsonataLimits.StackOverflow);
        if (members.Count == 0)
        {
            json.Append("{}");
            return;
        }

        var inner = depth < 0 ? -1 : depth + 1;
        var order = members.Shape.JavaScriptOrder();
        for (var i = 0; i < members.Count; i++)
        {
            var at = order?[i] ?? i;
            json.Append(i == 0 ? '{' : ',');
            AppendLine(json, inner);
            JsonText.AppendString(json, members.Shape.Names[at]);
            json.Append(depth < 0 ? ":" : ": ");
            Append(json, members.Values[at], inner, evaluation);
        }

        AppendLine(json, depth);
        json.Append('}');
    }

    private static void AppendLine(StringBuilder json, int depth)
    {
        if (depth >= 0)
        {
            json.Append('\n').Append(' ', 2 * depth);
        }
    }
}
