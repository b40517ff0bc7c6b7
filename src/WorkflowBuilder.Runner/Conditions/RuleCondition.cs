using System.Text.Json;
using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>The condition of a choice rule.</summary>
internal abstract class RuleCondition
{
    /// <exception cref="InvalidDefinitionException">The rule has no condition that is known.</exception>
    public static RuleCondition Compile(ChoiceRule rule, string location) => rule.Operator switch
    {
        "And" => new AndCondition(CompileAll(rule, location)),
        "Or" => new OrCondition(CompileAll(rule, location)),
        "Not" => new NotCondition(CompileAll(rule, location)[0]),
        "Condition" => CompileExpression(rule, location),
        { } name when rule.Operand is { } operand => CompileComparison(rule, name, JsonData.From(operand)),
        _ => throw new InvalidDefinitionException(rule.Pointer, "The rule has no condition."),
    };

    /// <exception cref="StatesException">A path leads to nothing, or an expression fails.</exception>
    public abstract bool Holds(StateVisit visit, JsonData input);

    private static RuleCondition[] CompileAll(ChoiceRule rule, string location) => rule.Rules.IsEmpty
        ? throw new InvalidDefinitionException(rule.Pointer, $"{rule.Operator} combines nothing.")
        : [.. rule.Rules.Select(inner => Compile(inner, location))];

    private static RuleCondition CompileExpression(ChoiceRule rule, string location) => rule.Operand switch
    {
        { ValueKind: JsonValueKind.String } text when JsonataField.IsExpression(text.GetString()!) =>
            new ExpressionCondition(JsonataField.Parse(text.GetString()!, $"{location}/Condition", $"{rule.Pointer}/Condition")),
        { ValueKind: JsonValueKind.True or JsonValueKind.False } fixedValue => new FixedCondition(fixedValue.GetBoolean()),
        _ => throw new InvalidDefinitionException($"{rule.Pointer}/Condition", "It must be an expression between {% and %}, true or false."),
    };

    private static RuleCondition CompileComparison(ChoiceRule rule, string name, JsonData operand)
    {
        var variable = ConditionPath.Parse(rule.Variable ?? throw new InvalidDefinitionException(rule.Pointer, "Variable is missing."), $"{rule.Pointer}/Variable");
        if (name == "StringMatches")
        {
            return new MatchCondition(variable, TextPattern.Parse(operand.IsString ? operand.GetString() : operand.ToString()));
        }

        if (TypeCondition.TestOf(name) is { } test)
        {
            return new TypeCondition(variable, test, operand);
        }

        return ComparisonCondition.Compile(variable, name, operand, $"{rule.Pointer}/{name}");
    }
}
