namespace WorkflowBuilder;

/// <summary>Finds the lines of a text.</summary>
internal static class TextLines
{
    /// <summary>Gives where each line begins, in characters.</summary>
    public static List<int> Find(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }
}
