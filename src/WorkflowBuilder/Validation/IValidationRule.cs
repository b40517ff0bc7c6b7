namespace WorkflowBuilder;

/// <summary>One thing that a definition must hold to, or should.</summary>
internal interface IValidationRule
{
    /// <summary>Reports where the definition does not hold to it.</summary>
    void Check(ValidationContext context);
}
