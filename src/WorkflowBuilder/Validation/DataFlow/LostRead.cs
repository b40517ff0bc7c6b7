using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A read of the input of a state, which may be an error that was caught.</summary>
/// <param name="State">The state.</param>
/// <param name="Node">Where the read stands.</param>
/// <param name="Path">What it reads.</param>
/// <param name="IsCertain">Whether nothing but errors ever comes there, so that the state must fail.</param>
internal readonly record struct LostRead(StateContext State, JsonSyntaxNode Node, string Path, bool IsCertain);
