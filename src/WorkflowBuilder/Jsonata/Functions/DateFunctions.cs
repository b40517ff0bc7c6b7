using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>Points in time, as milliseconds since 1970 and as text.</summary>
internal static class DateFunctions
{
    private static readonly PictureCache<DateTimePicture> Pictures = new(DateTimePicture.Parse);

    public static FunctionDefinition[] All { get; } =
    [
        new("now", "<s?s?:s>", 2, (arguments, evaluation) => Format(evaluation.Now.ToUnixTimeMilliseconds(), arguments[0], arguments[1])),
        new("millis", "<:n>", 0, (_, evaluation) => JsonData.From((double)evaluation.Now.ToUnixTimeMilliseconds())),
        new("fromMillis", "<n-s?s?:s>", 3, FromMillis),
        new("toMillis", "<s-s?:n>", 2, ToMillis),
    ];

    private static JsonData FromMillis(ReadOnlySpan<JsonData> arguments, Evaluation evaluation) =>
        arguments[0].IsUndefined ? default : Format(arguments[0].GetDouble(), arguments[1], arguments[2]);

    private static JsonData ToMillis(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        if (arguments[0].IsUndefined)
        {
            return default;
        }

        var text = arguments[0].GetString();
        var millis = arguments[1].IsUndefined
            ? IsoTimestamp.Parse(text)
            : Pictures.Get(arguments[1].GetString()).ParseMillis(text, evaluation.Now.ToUnixTimeMilliseconds());
        return millis is { } found ? JsonData.From(found) : default;
    }

    private static JsonData Format(double millis, in JsonData picture, in JsonData timezone) =>
        JsonData.From((picture.Node is string text ? Pictures.Get(text) : DateTimePicture.Iso8601).Format(millis, timezone.Node as string));
}
