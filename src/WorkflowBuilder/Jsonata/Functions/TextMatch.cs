using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>One match of a text, and the way to the next.</summary>
internal abstract class TextMatch
{
    public abstract string Text { get; }

    public abstract int Start { get; }

    public abstract int End { get; }

    public abstract JsonData Groups { get; }

    /// <summary>The match as the object that functions get.</summary>
    public abstract JsonData ToData();

    public abstract TextMatch? Next(Evaluation evaluation);

    /// <summary>The first match that a regular expression, or a function that acts as one, finds.</summary>
    public static TextMatch? First(in JsonData matcher, string text, Evaluation evaluation)
    {
        if (matcher.Node is RegexFunction regex)
        {
            return regex.Find(text, 0, evaluation) is { } match ? new RegexTextMatch(regex, text, match) : null;
        }

        return CustomTextMatch.From(evaluation.Apply((JsonataFunction)matcher.Node!, [JsonData.From(text)], JsonData.Null), evaluation);
    }
}
