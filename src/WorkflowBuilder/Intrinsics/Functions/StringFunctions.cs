using WorkflowBuilder.Json;

namespace WorkflowBuilder.Intrinsics;

/// <summary>Functions of text.</summary>
internal static class StringFunctions
{
    public static IntrinsicFunction[] All { get; } =
    [
        new("States.Format", FormatFunction.Evaluate),
        new("States.StringSplit", Split),
    ];

    // The second text is a set of characters, each of which divides; empty pieces are left out.
    private static JsonData Split(CallArgument call, JsonData[] arguments, IntrinsicRun run)
    {
        call.CheckCount(2);
        if (arguments[0].Node is not string text || arguments[1].Node is not string delimiters)
        {
            throw call.Invalid();
        }

        var pieces = delimiters.Length == 0 ? [text] : text.Split(delimiters.ToCharArray());
        return JsonData.From([.. pieces.Where(piece => piece.Length > 0).Select(JsonData.From)]);
    }
}
