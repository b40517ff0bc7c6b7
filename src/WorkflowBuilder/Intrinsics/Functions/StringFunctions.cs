using System.Buffers;
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

        run.CountCharacters(text.Length);
        var delimiting = SearchValues.Create(delimiters);
        var pieces = new List<JsonData>();
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny(delimiting);
            var piece = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (!piece.IsEmpty)
            {
                run.CheckItems(pieces.Count + 1);
                run.Count();
                pieces.Add(JsonData.From(piece.ToString()));
            }
        }

        return JsonData.From([.. pieces]);
    }
}
