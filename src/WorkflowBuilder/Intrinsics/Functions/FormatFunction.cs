using System.Text;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Intrinsics;

/// <summary><c>States.Format</c>: puts the arguments in place of <c>{}</c>.</summary>
internal static class FormatFunction
{
    public static JsonData Evaluate(CallArgument call, JsonData[] arguments, IntrinsicRun run)
    {
        if (arguments.Length == 0 || arguments[0].Node is not string template)
        {
            throw call.Invalid();
        }

        run.CountCharacters(template.Length);
        var text = new StringBuilder();
        var next = 1;
        for (var at = 0; at < template.Length; at++)
        {
            switch (template[at])
            {
                case '\\' when at + 1 < template.Length && template[at + 1] is '{' or '}' or '\\' or '\'':
                    text.Append(template[++at]);
                    break;
                case '{' when at + 1 < template.Length && template[at + 1] == '}':
                    Append(text, call, arguments, next++, run);
                    at++;
                    break;
                case '{':
                    throw IntrinsicFault.Because("Invalid template in States.Format: matching '}' not found for '{'.");
                case '}':
                    throw IntrinsicFault.Because("Invalid template in States.Format: matching '{' not found for '}'.");
                default:
                    text.Append(template[at]);
                    break;
            }

            run.CheckLength(text.Length);
        }

        return next == arguments.Length ? JsonData.From(text.ToString()) : throw call.Invalid();
    }

    private static void Append(StringBuilder text, CallArgument call, JsonData[] arguments, int index, IntrinsicRun run)
    {
        if (index >= arguments.Length)
        {
            throw call.Invalid();
        }

        if (call.Arguments[index] is CallArgument { Function.Name: JsonFunctions.StringToJsonName })
        {
            text.Append(run.Text(arguments[index]));
        }
        else
        {
            var length = text.Length;
            JavaText.Append(text, arguments[index], run);
            run.CountCharacters(text.Length - length);
        }
    }
}
