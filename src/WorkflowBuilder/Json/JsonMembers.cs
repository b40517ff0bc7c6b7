using System.Collections;

namespace WorkflowBuilder.Json;

/// <summary>The members of an object, name and value, in their order.</summary>
public readonly struct JsonMembers : IEnumerable<KeyValuePair<string, JsonData>>, IEquatable<JsonMembers>
{
    private readonly ObjectNode _node;

    internal JsonMembers(ObjectNode node) => _node = node;

    /// <summary>Goes through the members.</summary>
    public Enumerator GetEnumerator() => new(_node ?? ObjectNode.Empty);

    IEnumerator<KeyValuePair<string, JsonData>> IEnumerable<KeyValuePair<string, JsonData>>.GetEnumerator()
    {
        foreach (var member in this)
        {
            yield return member;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<KeyValuePair<string, JsonData>>)this).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(JsonMembers other) => ReferenceEquals(_node, other._node);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonMembers other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _node?.GetHashCode() ?? 0;

    /// <summary>Whether both are the members of one object.</summary>
    public static bool operator ==(JsonMembers left, JsonMembers right) => left.Equals(right);

    /// <summary>Whether they are the members of different objects.</summary>
    public static bool operator !=(JsonMembers left, JsonMembers right) => !left.Equals(right);

    /// <summary>Goes through the members of an object.</summary>
    public struct Enumerator
    {
        private readonly ObjectNode _node;
        private int _position;

        internal Enumerator(ObjectNode node)
        {
            _node = node;
            _position = -1;
        }

        /// <summary>The member.</summary>
        public readonly KeyValuePair<string, JsonData> Current => new(_node.Shape.Names[_position], _node.Values[_position]);

        /// <summary>Goes to the next member.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++_position < _node.Count;
    }
}
