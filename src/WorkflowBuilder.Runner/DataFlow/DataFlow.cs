using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>What a state makes of its input before it does its work. Each query language has its own.</summary>
internal abstract class DataFlow
{
    public static DataFlow Of(StateDefinition definition, QueryLanguage language) =>
        language == QueryLanguage.Jsonata ? new JsonataDataFlow(definition) : new JsonPathDataFlow(definition);

    /// <summary>The part of the input that the state works on.</summary>
    public abstract JsonData Input(StateVisit visit);

    /// <summary>What the work gets.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="input">What <see cref="Input"/> gave.</param>
    public abstract JsonData Arguments(StateVisit visit, JsonData input);
}
