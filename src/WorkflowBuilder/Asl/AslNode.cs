using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace WorkflowBuilder.Asl;

/// <summary>A part of a definition that was read: where it stands, and the fields in it that the language does not know.</summary>
/// <remarks>Fields that are any JSON are parsed each time they are asked for: keep what is needed more than once.</remarks>
public abstract record AslNode
{
    private protected AslNode(JsonSyntaxNode syntax) => Syntax = syntax;

    /// <summary>The JSON Pointer of the part; empty for the whole definition.</summary>
    public string Pointer => Syntax.Pointer;

    /// <summary>The fields that the Amazon States Language does not know here, in their order. They are kept and reported by <see cref="AslReader"/>.</summary>
    public IReadOnlyDictionary<string, JsonElement> UnknownFields { get; internal set; } =
        ImmutableDictionary<string, JsonElement>.Empty;

    /// <summary>The JSON the part was read from.</summary>
    internal JsonSyntaxNode Syntax { get; }

    /// <summary>Whether a field is there and of the right kind.</summary>
    internal bool Has(string field) => Syntax.Find(field) is { IsOfWrongKind: false };

    /// <inheritdoc/>
    public virtual bool Equals(AslNode? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>
    /// Gives a field as JSON; <see langword="null"/> where it is missing or of the wrong kind. It is parsed at each call, as most fields are never asked for.
    /// </summary>
    private protected JsonElement? Json(string field) => Syntax.Find(field) is { IsOfWrongKind: false } value ? value.ToElement() : null;
}
