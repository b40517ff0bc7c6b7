using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary><c>IsNull</c>, <c>IsString</c> and their like.</summary>
internal sealed class TypeCondition(ConditionPath variable, Func<JsonData, bool> test, JsonData expected) : RuleCondition
{
    private readonly bool _expected = !expected.IsBoolean || expected.GetBoolean();

    /// <summary>What an operator asks of a value, which is undefined where the path leads to nothing; <see langword="null"/> for other operators.</summary>
    public static Func<JsonData, bool>? TestOf(string name) => name switch
    {
        "IsPresent" => IsPresent,
        "IsNull" => value => value.IsNull,
        "IsBoolean" => value => value.IsBoolean,
        "IsNumeric" => value => value.IsNumber,
        "IsString" => value => value.IsString,
        "IsTimestamp" => value => value.IsString && WaitMoment.ParseTime(value.GetString()) is not null,
        _ => null,
    };

    public override bool Holds(StateVisit visit, JsonData input)
    {
        if (test == IsPresent)
        {
            return variable.TrySelect(visit, input, out _) == _expected;
        }

        return test(variable.Select(visit, input)) == _expected;
    }

    private static bool IsPresent(JsonData value) => !value.IsUndefined;
}
