using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace WorkflowBuilder.Asl;

/// <summary>A part of a definition that was read: where it stands, and the fields in it that the language does not know.</summary>
public abstract record AslNode
{
    private protected AslNode(JsonSyntaxNode syntax) => Syntax = syntax;

    /// <summary>The JSON Pointer of the part; empty for the whole definition.</summary>
    public string Pointer => Syntax.Pointer;

    /// <summary>The fields that the Amazon States Language does not know here, in their order. They are kept, and reported by <see cref="AslReader"/>.</summary>
    public IReadOnlyDictionary<string, JsonElement> UnknownFields { get; internal set; } =
        ImmutableDictionary<string, JsonElement>.Empty;

    /// <summary>The JSON the part was read from.</summary>
    internal JsonSyntaxNode Syntax { get; }

    /// <inheritdoc/>
    public virtual bool Equals(AslNode? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
