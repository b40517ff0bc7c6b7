namespace WorkflowBuilder.Runner;

/// <summary>How strictly a mocked result is compared with what the action of the service answers.</summary>
public enum FieldValidationMode
{
    /// <summary>All required fields must be there, and all fields that are there must have the type and range that the service gives them.</summary>
    Strict,

    /// <summary>All fields that are there must have the type and range that the service gives them.</summary>
    Present,

    /// <summary>Nothing is compared.</summary>
    None,
}
