using System.Text.RegularExpressions;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

internal sealed class RegexTextMatch(RegexFunction regex, string text, Match match) : TextMatch
{
    public override string Text => match.Value;

    public override int Start => match.Index;

    public override int End => match.Index + match.Length;

    public override JsonData Groups => RegexFunction.GroupsOf(match);

    public override JsonData ToData() => regex.MatchObject(text, match);

    public override TextMatch? Next(Evaluation evaluation) =>
        regex.FindNext(text, match, evaluation) is { } next ? new RegexTextMatch(regex, text, next) : null;
}
