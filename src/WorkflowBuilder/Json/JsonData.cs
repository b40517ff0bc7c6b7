using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace WorkflowBuilder.Json;

/// <summary>
/// An immutable JSON value: what states pass to one another and what expressions read and give.
/// </summary>
/// <remarks>
/// Values share structure, so a copy with one member replaced copies that one object only. Members keep their order. Numbers keep the text they were
/// read from (<c>1.0</c>, <c>1e3</c>, integers of any length) and are equal when their values are. The default value is <see cref="Undefined"/>.
/// </remarks>
[JsonConverter(typeof(JsonDataConverter))]
public readonly partial struct JsonData : IEquatable<JsonData>
{
    private readonly object? _node;
    private readonly double _number;

    internal JsonData(object? node) => _node = node;

    private JsonData(double number)
    {
        _node = JsonTag.Number;
        _number = number;
    }

    /// <summary>No value at all, which is not the same as <see cref="Null"/>.</summary>
    public static JsonData Undefined => default;

    /// <summary>The value <c>null</c>.</summary>
    public static JsonData Null => new(JsonTag.Null);

    /// <summary>The value <c>true</c>.</summary>
    public static JsonData True => new(JsonTag.True);

    /// <summary>The value <c>false</c>.</summary>
    public static JsonData False => new(JsonTag.False);

    /// <summary>The array without items.</summary>
    public static JsonData EmptyArray => new(ArrayNode.Empty);

    /// <summary>The object without members.</summary>
    public static JsonData EmptyObject => new(ObjectNode.Empty);

    /// <summary>What the value is; <see cref="JsonValueKind.Undefined"/> for the default value.</summary>
    public JsonValueKind Kind => _node switch
    {
        null => JsonValueKind.Undefined,
        string => JsonValueKind.String,
        JsonNode node => node.Kind,
        _ => JsonValueKind.Undefined,
    };

    /// <summary>Whether there is no value at all.</summary>
    public bool IsUndefined => _node is null;

    /// <summary>Whether the value is <c>null</c>.</summary>
    public bool IsNull => ReferenceEquals(_node, JsonTag.Null);

    /// <summary>Whether the value is text.</summary>
    public bool IsString => _node is string;

    /// <summary>Whether the value is a number.</summary>
    public bool IsNumber => ReferenceEquals(_node, JsonTag.Number) || _node is NumberText;

    /// <summary>Whether the value is <c>true</c> or <c>false</c>.</summary>
    public bool IsBoolean => IsTrue || ReferenceEquals(_node, JsonTag.False);

    /// <summary>Whether the value is an array.</summary>
    public bool IsArray => _node is ArrayNode;

    /// <summary>Whether the value is an object.</summary>
    public bool IsObject => _node is ObjectNode;

    /// <summary>Whether the value is a function, which a JSONata expression can give and which is no JSON.</summary>
    public bool IsFunction => _node is Jsonata.JsonataFunction;

    /// <summary>How many items the array or members the object has; 0 for all other values.</summary>
    public int Count => _node switch
    {
        ArrayNode array => array.Count,
        ObjectNode members => members.Count,
        _ => 0,
    };

    /// <summary>The items of the array; none for all other values.</summary>
    public ReadOnlySpan<JsonData> Items => _node is ArrayNode array ? array.Items : default;

    /// <summary>The members of the object in their order; none for all other values.</summary>
    public JsonMembers Members => new(_node as ObjectNode ?? ObjectNode.Empty);

    internal object? Node => _node;

    internal bool IsTrue => ReferenceEquals(_node, JsonTag.True);

    /// <summary>Whether the number is held as nothing but a double; then <see cref="RawNumber"/> is it.</summary>
    internal bool IsPlainNumber => ReferenceEquals(_node, JsonTag.Number);

    internal double RawNumber => _number;

    internal ArrayNode? Array => _node as ArrayNode;

    internal ObjectNode? Object => _node as ObjectNode;

    /// <summary>The item at a position of the array; <see cref="Undefined"/> outside it and for all other values.</summary>
    /// <param name="index">The position, from 0.</param>
    public JsonData this[int index] => _node is ArrayNode array && (uint)index < (uint)array.Count ? array.Items[index] : default;

    /// <summary>The member of the object; <see cref="Undefined"/> where there is none and for all other values.</summary>
    /// <param name="name">The name of the member, compared character by character.</param>
    public JsonData this[string name] => TryGetMember(name, out var value) ? value : default;

    /// <summary>Whether two values are the same JSON: numbers by value, objects whatever the order of their members.</summary>
    public static bool operator ==(JsonData left, JsonData right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(JsonData left, JsonData right) => !left.Equals(right);

    /// <summary>A value from text; <c>null</c> gives <see cref="Null"/>.</summary>
    public static JsonData From(string? value) => value is null ? Null : new(value);

    /// <summary>A value from a number, shown as JavaScript shows it. Infinities and NaN are no JSON; written out they are <c>null</c>.</summary>
    public static JsonData From(double value) => new(value);

    /// <summary>A value from an integer, exact beyond 2^53.</summary>
    public static JsonData From(long value) => JsonNumber.FromInteger(value);

    /// <summary>A value from a truth value.</summary>
    public static JsonData From(bool value) => value ? True : False;

    /// <summary>An array of these items.</summary>
    public static JsonData From(ReadOnlySpan<JsonData> items) => items.IsEmpty ? EmptyArray : new(new ArrayNode(items.ToArray()));

    /// <summary>An object of these members. Of two members with one name the later value counts, at the place of the earlier.</summary>
    public static JsonData From(IEnumerable<KeyValuePair<string, JsonData>> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var builder = new ObjectBuilder();
        foreach (var (name, value) in members)
        {
            builder.Set(name, value);
        }

        return builder.ToData();
    }

    /// <summary>Finds a member of the object.</summary>
    /// <param name="name">The name of the member, compared character by character.</param>
    /// <param name="value">The value of the member; <see cref="Undefined"/> where there is none.</param>
    /// <returns>Whether the value is an object that has the member.</returns>
    public bool TryGetMember(string name, out JsonData value)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (_node is ObjectNode members && members.Shape.Find(name) is var at and >= 0)
        {
            value = members.Values[at];
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">The value is no text.</exception>
    public string GetString() => _node as string ?? throw Mismatch("text");

    /// <summary>The truth value.</summary>
    /// <exception cref="InvalidOperationException">The value is neither <c>true</c> nor <c>false</c>.</exception>
    public bool GetBoolean() => IsBoolean ? IsTrue : throw Mismatch("a truth value");

    /// <summary>The number, rounded to the nearest double.</summary>
    /// <exception cref="InvalidOperationException">The value is no number.</exception>
    public double GetDouble() => TryGetDouble(out var number) ? number : throw Mismatch("a number");

    /// <summary>The number, if the value is one.</summary>
    /// <param name="number">The number, rounded to the nearest double.</param>
    public bool TryGetDouble(out double number)
    {
        number = _number;
        if (ReferenceEquals(_node, JsonTag.Number))
        {
            return true;
        }

        if (_node is NumberText text)
        {
            number = text.Value;
            return true;
        }

        return false;
    }

    /// <summary>The number, if it is a whole number that fits into a <see cref="long"/>. <c>1.0</c> and <c>1e3</c> are whole.</summary>
    /// <param name="number">The number.</param>
    public bool TryGetInt64(out long number) => JsonNumber.TryGetInt64(this, out number);

    /// <summary>A copy of the object with one member set; a new member goes to the end.</summary>
    /// <exception cref="InvalidOperationException">The value is no object.</exception>
    public JsonData With(string name, JsonData value)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new((_node as ObjectNode ?? throw Mismatch("an object")).With(name, value));
    }

    /// <summary>A copy of the array with one item replaced.</summary>
    /// <exception cref="InvalidOperationException">The value is no array.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The array has no such item.</exception>
    public JsonData With(int index, JsonData value)
    {
        var array = _node as ArrayNode ?? throw Mismatch("an array");
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, array.Count);
        var items = array.Items.ToArray();
        items[index] = value;
        return new(new ArrayNode(items));
    }

    /// <inheritdoc/>
    public bool Equals(JsonData other) => JsonEquality.Equal(this, other);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is JsonData other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => JsonEquality.Hash(this);

    /// <summary>The value as compact JSON text, members in their order; empty for <see cref="Undefined"/>.</summary>
    public override string ToString() => JsonText.Compact(this);

    private InvalidOperationException Mismatch(string wanted) =>
        new($"{wanted} was asked of the JSON value {JsonText.Excerpt(this)}, which is {Kind}.");
}
