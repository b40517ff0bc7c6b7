namespace WorkflowBuilder;

/// <summary>One thing that a definition must hold to, or should.</summary>
internal interface IValidationRule
{
    /// <summary>Whether all that the rule finds are hints, so that it is not asked where nobody wants them.</summary>
    bool GivesOnlyHints => false;

    /// <summary>Reports where the definition does not hold to it.</summary>
    void Check(ValidationContext context);
}
