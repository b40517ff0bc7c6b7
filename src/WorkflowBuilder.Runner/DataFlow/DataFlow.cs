using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>What a state makes of its input before it does its work. Each query language has its own.</summary>
internal abstract class DataFlow
{
    public static DataFlow Of(StateDefinition definition, QueryLanguage language) =>
        language == QueryLanguage.Jsonata ? new JsonataDataFlow(definition) : new JsonPathDataFlow(definition);

    /// <summary>The part of the input that the state works on.</summary>
    /// <exception cref="StatesException">A path fails.</exception>
    public JsonData Input(StateVisit visit)
    {
        var input = SelectInput(visit);
        visit.Inspection?.EffectiveInput = input;
        return input;
    }

    /// <summary>What the work gets.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="input">What <see cref="Input"/> gave.</param>
    /// <exception cref="StatesException">A path or an expression fails.</exception>
    public JsonData Arguments(StateVisit visit, JsonData input)
    {
        var arguments = MakeArguments(visit, input);
        visit.Inspection?.Arguments = arguments;
        return arguments;
    }

    protected abstract JsonData SelectInput(StateVisit visit);

    protected abstract JsonData MakeArguments(StateVisit visit, JsonData input);
}
