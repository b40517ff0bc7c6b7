using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>A comparison with a value, or with what a path leads to.</summary>
internal sealed class ComparisonCondition : RuleCondition
{
    private const string PathSuffix = "Path";

    private readonly ConditionPath _variable;
    private readonly Func<JsonData, JsonData, int?> _compare;
    private readonly Func<int, bool> _holds;
    private readonly JsonData _operand;
    private readonly ConditionPath? _operandPath;

    private ComparisonCondition(
        ConditionPath variable, Func<JsonData, JsonData, int?> compare, Func<int, bool> holds, JsonData operand, ConditionPath? operandPath)
    {
        _variable = variable;
        _compare = compare;
        _holds = holds;
        _operand = operand;
        _operandPath = operandPath;
    }

    /// <exception cref="InvalidDefinitionException">There is no such operator.</exception>
    public static ComparisonCondition Compile(ConditionPath variable, string name, JsonData operand, string pointer)
    {
        var isPath = name.EndsWith(PathSuffix, StringComparison.Ordinal);
        var bare = isPath ? name[..^PathSuffix.Length] : name;
        var (compare, relation) = bare switch
        {
            _ when bare.StartsWith("String", StringComparison.Ordinal) => ((Func<JsonData, JsonData, int?>)CompareTexts, bare["String".Length..]),
            _ when bare.StartsWith("Numeric", StringComparison.Ordinal) => (CompareNumbers, bare["Numeric".Length..]),
            _ when bare.StartsWith("Timestamp", StringComparison.Ordinal) => (CompareTimes, bare["Timestamp".Length..]),
            _ when bare.StartsWith("Boolean", StringComparison.Ordinal) => (CompareBooleans, bare["Boolean".Length..]),
            _ => throw new InvalidDefinitionException(pointer, $"There is no comparison {name}."),
        };
        Func<int, bool> holds = relation switch
        {
            "Equals" => order => order == 0,
            "LessThan" => order => order < 0,
            "LessThanEquals" => order => order <= 0,
            "GreaterThan" => order => order > 0,
            "GreaterThanEquals" => order => order >= 0,
            _ => throw new InvalidDefinitionException(pointer, $"There is no comparison {name}."),
        };
        return new(variable, compare, holds, operand, isPath && operand.IsString ? ConditionPath.Parse(operand.GetString(), pointer) : null);
    }

    public override bool Holds(StateVisit visit, JsonData input)
    {
        var value = _variable.Select(visit, input);
        var operand = _operandPath is null ? _operand : _operandPath.Select(visit, input);
        return _compare(value, operand) is { } order && _holds(order);
    }

    private static int? CompareTexts(JsonData left, JsonData right) =>
        left.IsString && right.IsString ? string.CompareOrdinal(left.GetString(), right.GetString()) : null;

    private static int? CompareNumbers(JsonData left, JsonData right) =>
        left.TryGetDouble(out var a) && right.TryGetDouble(out var b) ? a.CompareTo(b) : null;

    private static int? CompareTimes(JsonData left, JsonData right) => Time(left) is { } a && Time(right) is { } b ? a.CompareTo(b) : null;

    private static int? CompareBooleans(JsonData left, JsonData right) =>
        left.IsBoolean && right.IsBoolean ? left.GetBoolean().CompareTo(right.GetBoolean()) : null;

    private static DateTimeOffset? Time(JsonData value) => value.IsString ? WaitMoment.ParseTime(value.GetString()) : null;
}
