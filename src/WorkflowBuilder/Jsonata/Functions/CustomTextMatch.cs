using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>What a function of the expression found that stands in for a regular expression.</summary>
internal sealed class CustomTextMatch(JsonData match) : TextMatch
{
    public override string Text => match["match"] is { IsString: true } text ? text.GetString() : "";

    public override int Start => Position("start");

    public override int End => Position("end");

    public override JsonData Groups => match["groups"];

    /// <exception cref="JsonataException">The function gave no match.</exception>
    public static CustomTextMatch? From(in JsonData result, Evaluation evaluation)
    {
        if (result.IsUndefined || !Truth.Of(result, evaluation))
        {
            return null;
        }

        var isMatch = result["start"].IsNumber || result["end"].IsNumber || result["groups"].IsArray || result["next"].Node is JsonataFunction;
        return isMatch ? new(result) : throw new JsonataException("T1010");
    }

    public override JsonData ToData() => match;

    public override TextMatch? Next(Evaluation evaluation) =>
        match["next"].Node is JsonataFunction next ? From(evaluation.Apply(next, [], JsonData.Null), evaluation) : null;

    private int Position(string name) => match[name].TryGetDouble(out var position) && position is >= 0 and <= int.MaxValue ? (int)position : 0;
}
