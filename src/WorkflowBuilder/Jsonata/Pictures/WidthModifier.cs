namespace WorkflowBuilder.Jsonata;

/// <summary>The smallest and the largest width of a component, each null where the picture leaves it open.</summary>
internal readonly record struct WidthModifier(int? Min, int? Max)
{
    /// <summary>Reads a width modifier without its comma, such as "2-4" or "*-3".</summary>
    public static WidthModifier Parse(ReadOnlySpan<char> text)
    {
        var dash = text.IndexOf('-');
        return dash < 0 ? new(Width(text), null) : new(Width(text[..dash]), Width(text[(dash + 1)..]));
    }

    private static int? Width(ReadOnlySpan<char> text)
    {
        var width = JsNumber.ParseInteger(text);
        return width switch
        {
            > PictureLimits.TotalWidth => throw PictureLimits.Exceeded("The width in the date/time picture string is too large"),
            >= 0 => (int)width,
            _ => null,
        };
    }
}
