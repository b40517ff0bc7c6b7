namespace WorkflowBuilder.Paths;

/// <summary>What a path in a state machine is used for, which decides what it may consist of.</summary>
public enum PathUse
{
    /// <summary>It reads a value: <c>InputPath</c>, <c>OutputPath</c>, <c>Variable</c>.</summary>
    Path,

    /// <summary>It names one place: <c>ItemsPath</c>, <c>SecondsPath</c> and all others that end with <c>Path</c>.</summary>
    ReferencePath,

    /// <summary>It computes a field that ends with <c>.$</c>, where intrinsic functions are possible too.</summary>
    PayloadTemplate,

    /// <summary>It names the place in the input that the result is put at.</summary>
    ResultPath,
}
