using System.Text.Json;

namespace WorkflowBuilder.Asl;

/// <summary>Has work done by a resource.</summary>
public sealed record TaskState : WorkStateDefinition
{
    internal TaskState(JsonSyntaxNode syntax, string name)
        : base(syntax, name)
    {
    }

    /// <summary>The ARN of the resource.</summary>
    public string? Resource { get; internal init; }

    /// <summary>How long the work may take.</summary>
    public AslNumber? TimeoutSeconds { get; internal init; }

    /// <summary>Where the time limit is in the input.</summary>
    public AslPath? TimeoutSecondsPath { get; internal init; }

    /// <summary>How long the worker may be silent.</summary>
    public AslNumber? HeartbeatSeconds { get; internal init; }

    /// <summary>Where that limit is in the input.</summary>
    public AslPath? HeartbeatSecondsPath { get; internal init; }

    /// <summary>The role with which the resource is called.</summary>
    public JsonElement? Credentials => Json("Credentials");
}
