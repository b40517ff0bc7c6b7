using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Draws state machines as Mermaid flowcharts, which GitHub and many editors show in Markdown.</summary>
/// <remarks>See <see href="https://mermaid.js.org/syntax/flowchart.html"/>.</remarks>
/// <example>
/// <code>
/// File.WriteAllText("orders.mmd", workflow.ToMermaid());
/// </code>
/// </example>
public static class MermaidGraph
{
    /// <summary>Draws a definition: its states with their types, and what leads from one to another.</summary>
    /// <param name="definition">The definition. It may have errors; a state that is missing is drawn as such.</param>
    /// <returns>The text of the flowchart, which depends on nothing but the definition.</returns>
    public static string Write(StateMachineDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return new MermaidWriter().Write(definition);
    }

    /// <summary>Draws a workflow.</summary>
    /// <param name="workflow">The workflow.</param>
    /// <exception cref="WorkflowException">The workflow cannot be written as it stands.</exception>
    /// <inheritdoc cref="Write"/>
    public static string ToMermaid(this Workflow workflow)
    {
        ArgumentNullException.ThrowIfNull(workflow);
        return Write(AslReader.Read(workflow.ToJson(new() { Indented = false })).Definition!);
    }
}
