namespace WorkflowBuilder.Jsonata;

/// <summary>One parameter of a signature.</summary>
/// <param name="Accepts">The types it takes.</param>
/// <param name="Type">The letter of its type.</param>
internal sealed record SignatureParameter(TypeSymbols Accepts, char Type)
{
    /// <summary>What the items of the array must be, as it stands between <c>&lt;</c> and <c>&gt;</c>.</summary>
    public string? Subtype { get; init; }

    public bool IsOptional { get; init; }

    /// <summary>Whether the context stands in for it where it is missing.</summary>
    public bool TakesContext { get; init; }

    /// <summary>Whether one or more arguments belong to it.</summary>
    public bool IsVariadic { get; init; }
}
