using System.Globalization;
using System.Text.Json;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Reads what the rules of one JSONPath Choice ask.</summary>
internal sealed class ConditionReader
{
    // Beyond it, numbers that are written differently may be the same.
    private const double GreatestExactNumber = 9_007_199_254_740_992;

    private readonly HashSet<string>? _timed;

    public ConditionReader(ChoiceState choice)
    {
        HashSet<string>? texts = null;
        foreach (var condition in choice.Choices.SelectMany(rule => rule.Conditions))
        {
            if (condition is { Variable: { } variable, Operator: { } name })
            {
                if (IsAboutTime(name))
                {
                    (_timed ??= new(StringComparer.Ordinal)).Add(variable);
                }
                else if (name.StartsWith("String", StringComparison.Ordinal))
                {
                    (texts ??= new(StringComparer.Ordinal)).Add(variable);
                }
            }
        }

        // A text that is compared as text and as a timestamp has two orders.
        _timed?.ExceptWith(texts ?? []);
    }

    /// <summary>Gives what a condition asks, or <see langword="null"/> where it is not one.</summary>
    public ChoiceCondition? Read(ChoiceRule rule) => rule.Operator switch
    {
        "And" or "Or" => ReadAll(rule) is { Count: > 0 } parts ? new ChoiceCondition.Combination(rule.Operator == "And", parts, rule.Syntax) : null,
        "Not" => rule.Rules is [var inner] ? Read(inner)?.Negate() : null,
        "Condition" or null => null,
        _ when rule is { Variable: { } variable, Operand: { } operand } => Read(variable, rule.Operator, operand),
        _ => null,
    };

    private static bool IsAboutTime(string name) => name.StartsWith("Timestamp", StringComparison.Ordinal) || name == "IsTimestamp";

    private List<ChoiceCondition>? ReadAll(ChoiceRule rule)
    {
        List<ChoiceCondition> parts = [];
        foreach (var inner in rule.Rules)
        {
            if (Read(inner) is not { } part)
            {
                return null;
            }

            parts.Add(part);
        }

        return parts.Count == rule.Syntax.Find(rule.Operator!)?.Elements.Length ? parts : null;
    }

    private ChoiceCondition? Read(string variable, string name, JsonElement operand)
    {
        if (Placeholder.IsIn(variable) || Placeholder.IsIn(operand.GetRawText()))
        {
            return Opaque(variable, name, operand);
        }

        var isTimed = _timed?.Contains(variable) == true;
        var domain = ContextValues.Restrict(variable, isTimed ? ValueSet.AnythingWithTimes : ValueSet.Anything);
        if (name == "IsPresent")
        {
            var present = new ChoiceCondition.Comparison(
                variable, domain, domain.Except(ValueSet.Of(ValueKinds.Absent)), domain.Intersect(ValueSet.Of(ValueKinds.Absent)));
            return Expecting(present, operand);
        }

        return TypeOf(name, isTimed) is { } type ? Expecting(Ask(variable, domain, type), operand)
            : (IsAboutTime(name) && !isTimed) || name.EndsWith("Path", StringComparison.Ordinal) ? Opaque(variable, name, operand)
            : !FitsOperator(name, operand) ? null
            : Values(name, operand) is { } values ? Ask(variable, domain, values)
            : Opaque(variable, name, operand);
    }

    /// <summary>A question that fails where nothing is there.</summary>
    private static ChoiceCondition.Comparison Ask(string variable, ValueSet domain, ValueSet values) =>
        new(variable, domain, values, domain.Except(ValueSet.Of(ValueKinds.Absent)).Except(values));

    /// <summary>A question of which only the answer counts.</summary>
    private static ChoiceCondition.Comparison Opaque(string variable, string name, JsonElement operand) => new(
        $"{variable}\n{name}\n{operand.GetRawText()}",
        ValueSet.Of(ValueKinds.Booleans),
        ValueSet.Of(ValueKinds.True),
        ValueSet.Of(ValueKinds.False));

    private static ChoiceCondition? Expecting(ChoiceCondition condition, JsonElement operand) => operand.ValueKind switch
    {
        JsonValueKind.True => condition,
        JsonValueKind.False => condition.Negate(),
        _ => null,
    };

    private static ValueSet? TypeOf(string name, bool isTimed) => name switch
    {
        "IsNull" => ValueSet.Of(ValueKinds.Null),
        "IsBoolean" => ValueSet.Of(ValueKinds.Booleans),
        "IsNumeric" => ValueSet.Of(IntervalSet<double>.Everything),
        "IsString" => ValueSet.Of(IntervalSet<string>.Everything) with
        {
            Times = isTimed ? IntervalSet<DateTimeOffset>.Everything : IntervalSet<DateTimeOffset>.Nothing,
        },
        "IsTimestamp" when isTimed => ValueSet.Of(IntervalSet<DateTimeOffset>.Everything),
        _ => null,
    };

    private static bool FitsOperator(string name, JsonElement operand) => name switch
    {
        "BooleanEquals" => operand.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ when name.StartsWith("Numeric", StringComparison.Ordinal) => operand.ValueKind == JsonValueKind.Number,
        _ => operand.ValueKind == JsonValueKind.String,
    };

    private static ValueSet? Values(string name, JsonElement operand)
    {
        if (name == "BooleanEquals")
        {
            return ValueSet.Of(operand.GetBoolean() ? ValueKinds.True : ValueKinds.False);
        }

        if (name == "StringMatches")
        {
            return Matching(operand.GetString()!);
        }

        foreach (var kind in (ReadOnlySpan<string>)["Numeric", "String", "Timestamp"])
        {
            if (name.StartsWith(kind, StringComparison.Ordinal))
            {
                var relation = name[kind.Length..];
                return kind switch
                {
                    "Numeric" => operand.TryGetDouble(out var number) && Math.Abs(number) < GreatestExactNumber && Related(relation, number) is { } numbers
                        ? ValueSet.Of(numbers)
                        : null,
                    "String" => Related(relation, operand.GetString()!) is { } texts ? ValueSet.Of(texts) : null,
                    _ => Time(operand.GetString()!) is { } time && Related(relation, time) is { } times ? ValueSet.Of(times) : null,
                };
            }
        }

        return null;
    }

    private static IntervalSet<T>? Related<T>(string relation, T value)
        where T : notnull => relation switch
        {
            "Equals" => IntervalSet<T>.Of(value),
            "LessThan" => IntervalSet<T>.Below(value),
            "LessThanEquals" => IntervalSet<T>.UpTo(value),
            "GreaterThan" => IntervalSet<T>.Everything.Except(IntervalSet<T>.UpTo(value)),
            "GreaterThanEquals" => IntervalSet<T>.Everything.Except(IntervalSet<T>.Below(value)),
            _ => null,
        };

    /// <summary>The texts that match a pattern with at most one <c>*</c>, at its end.</summary>
    private static ValueSet? Matching(string pattern)
    {
        var star = pattern.IndexOf('*', StringComparison.Ordinal);
        if (pattern.Contains('\\', StringComparison.Ordinal) || (star >= 0 && star < pattern.Length - 1))
        {
            return null;
        }

        if (star < 0)
        {
            return ValueSet.Of(IntervalSet<string>.Of(pattern));
        }

        var prefix = pattern[..star];
        if (prefix.Length == 0)
        {
            return ValueSet.Of(IntervalSet<string>.Everything);
        }

        return prefix[^1] == char.MaxValue ? null
            : ValueSet.Of(IntervalSet<string>.Below($"{prefix[..^1]}{(char)(prefix[^1] + 1)}").Except(IntervalSet<string>.Below(prefix)));
    }

    // Finer times than .NET can tell apart are left alone.
    private static DateTimeOffset? Time(string text) =>
        text.Length <= "2024-01-01T00:00:00.0000000".Length
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
