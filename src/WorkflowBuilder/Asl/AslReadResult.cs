namespace WorkflowBuilder.Asl;

/// <summary>What <see cref="AslReader"/> found in a text.</summary>
/// <param name="Definition">The definition; <see langword="null"/> where the text is no JSON object.</param>
/// <param name="Problems">What is wrong with the text, in its order.</param>
public sealed record AslReadResult(StateMachineDefinition? Definition, IReadOnlyList<Diagnostic> Problems);
