namespace WorkflowBuilder.Cli.Input;

/// <summary>A member of an object in a document.</summary>
internal readonly record struct DocumentMember(DocumentNode Key, DocumentNode Value);
