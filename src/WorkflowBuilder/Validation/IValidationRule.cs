using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>One thing that a definition must hold to.</summary>
internal interface IValidationRule
{
    /// <summary>Reports where the definition does not hold to it.</summary>
    void Check(StateMachineDefinition definition, ProblemList problems);
}
