namespace WorkflowBuilder.Asl;

/// <summary>Finds the places of a definition that was made from another document: YAML, or a template that holds it as text.</summary>
public interface IDocumentMap
{
    /// <summary>The other document.</summary>
    string File { get; }

    /// <summary>Gives the place in the other document of a byte of the definition.</summary>
    /// <param name="offset">The number of bytes (UTF-8) before it.</param>
    SourceLocation Locate(int offset);
}
