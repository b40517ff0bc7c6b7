namespace WorkflowBuilder.Jsonata;

/// <summary>What keeps a hostile picture from costing more than a text of moderate size.</summary>
internal static class PictureLimits
{
    public const int NumberPictureLength = 8 * 1024;

    public const int DatePictureLength = 16 * 1024;

    /// <summary>Characters that the widths of one picture may ask for in all.</summary>
    public const int TotalWidth = 256 * 1024;

    /// <summary>Steps that comparing a text with a picture may take, counting every part tried at every place.</summary>
    public const int MatchingSteps = 256 * 1024;

    /// <summary>Characters alike that are taken in one step.</summary>
    public const int RunPerStep = 16;

    /// <summary>What trying the words of the language at one place counts for.</summary>
    public const int WordSteps = 8;

    public static void CheckLength(string picture, int limit)
    {
        if (picture.Length > limit)
        {
            throw Exceeded($"A picture may have {limit} characters; this one has {picture.Length}");
        }
    }

    public static JsonataException Exceeded(string text) => new("D3137") { Text = text };
}
