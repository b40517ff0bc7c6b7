using System.Globalization;
using System.Text.RegularExpressions;
using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Until when a Wait state waits: one of its four fields, or an expression in one of two.</summary>
internal abstract partial class WaitMoment
{
    private WaitMoment()
    {
    }

    public static WaitMoment Of(WaitState state, QueryLanguage language)
    {
        var jsonata = language == QueryLanguage.Jsonata;
        return state switch
        {
            { Seconds.Value: { } seconds } => new AfterSeconds(seconds),
            { Seconds.Text: { } text } when jsonata && JsonataField.IsExpression(text) => new AfterComputedSeconds(JsonataField.Parse(text, "Seconds", $"{state.Pointer}/Seconds")),
            { SecondsPath.Text: { } path } => new AfterSelectedSeconds(StatePath.Parse(path, $"{state.Pointer}/SecondsPath")),
            { Timestamp: { } text } when jsonata && JsonataField.IsExpression(text) => new AtComputedTime(JsonataField.Parse(text, "Timestamp", $"{state.Pointer}/Timestamp")),
            { Timestamp: { } text } => new AtTime(ParseTime(text) ?? throw new InvalidDefinitionException($"{state.Pointer}/Timestamp", $"\"{text}\" is no time stamp.")),
            { TimestampPath.Text: { } path } => new AtSelectedTime(StatePath.Parse(path, $"{state.Pointer}/TimestampPath")),
            _ => throw new InvalidDefinitionException(state.Pointer, "It says neither how long nor until when to wait."),
        };
    }

    /// <exception cref="StatesException">There is no such time.</exception>
    public abstract DateTimeOffset Evaluate(StateVisit visit, JsonData input);

    /// <summary>A time in the profile of ISO 8601 that Step Functions takes: <c>2026-03-01T12:00:00Z</c>.</summary>
    public static DateTimeOffset? ParseTime(string text) =>
        Timestamp().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d(:?\d\d)?)\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Timestamp();

    private static DateTimeOffset After(StateVisit visit, double seconds) =>
        visit.Run.Loop.After(TimeSpan.FromSeconds(Math.Clamp(seconds, 0, TimeSpan.MaxValue.TotalSeconds / 2)));

    private sealed class AfterSeconds(double seconds) : WaitMoment
    {
        public override DateTimeOffset Evaluate(StateVisit visit, JsonData input) => After(visit, seconds);
    }

    private sealed class AfterSelectedSeconds(StatePath path) : WaitMoment
    {
        public override DateTimeOffset Evaluate(StateVisit visit, JsonData input)
        {
            if (!path.TrySelect(visit, input, out var value))
            {
                throw visit.Failure($"The SecondsPath parameter does not reference an input value: {path.Text}");
            }

            if (!value.TryGetInt64(out var seconds))
            {
                throw visit.Failure($"The SecondsPath parameter cannot be parsed as a long value: {path.Text} == {Shown(value)}");
            }

            return seconds >= 0 ? After(visit, seconds) : throw visit.Failure($"The SecondsPath parameter references a negative value: {path.Text} == {seconds}");
        }
    }

    private sealed class AfterComputedSeconds(JsonataField expression) : WaitMoment
    {
        public override DateTimeOffset Evaluate(StateVisit visit, JsonData input)
        {
            var value = expression.Evaluate(visit, "number", data => data.IsNumber);
            return value.TryGetInt64(out var seconds) && seconds is >= 0 and <= 99_999_999
                ? After(visit, seconds)
                : throw Failure(visit, "Seconds", value.TryGetInt64(out _)
                    ? $"Seconds must be between 0 and 99999999 but was: {value}"
                    : $"The Seconds field cannot be parsed as an integer: {value}");
        }
    }

    private sealed class AtTime(DateTimeOffset time) : WaitMoment
    {
        public override DateTimeOffset Evaluate(StateVisit visit, JsonData input) => time;
    }

    private sealed class AtSelectedTime(StatePath path) : WaitMoment
    {
        public override DateTimeOffset Evaluate(StateVisit visit, JsonData input)
        {
            const string Problem = "The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time format string:";
            if (!path.TrySelect(visit, input, out var value))
            {
                throw visit.Failure($"The TimestampPath parameter does not reference an input value: {path.Text}");
            }

            return (value.IsString ? ParseTime(value.GetString()) : null) ?? throw visit.Failure($"{Problem} {path.Text} == {Shown(value)}");
        }
    }

    private sealed class AtComputedTime(JsonataField expression) : WaitMoment
    {
        public override DateTimeOffset Evaluate(StateVisit visit, JsonData input)
        {
            var text = expression.Evaluate(visit, "string", data => data.IsString).GetString();
            return ParseTime(text) ?? throw Failure(
                visit, "Timestamp", $"The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: {text}");
        }
    }

    private static string Shown(JsonData value) => value.IsString ? value.GetString() : value.ToString();

    private static StatesException Failure(StateVisit visit, string field, string reason) =>
        new(Errors.QueryEvaluationError, visit.Describe(reason)) { Location = field };
}
