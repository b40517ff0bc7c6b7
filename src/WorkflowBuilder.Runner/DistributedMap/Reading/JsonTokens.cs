using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Reads a JSON document of any size token by token, and an array in it item by item.</summary>
internal sealed class JsonTokens
{
    private readonly StreamBuffer _buffer;
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = int.MaxValue });
    private string? _name;

    public JsonTokens(Stream stream)
    {
        _buffer = new(stream);
        _buffer.SkipByteOrderMark();
    }

    private JsonTokenType Type { get; set; }

    /// <summary>Moves into the array that a JSON Pointer (RFC 6901) leads to, before its first item.</summary>
    /// <returns>Whether there is an array.</returns>
    public bool MoveInto(string pointer)
    {
        Read();
        return JsonPointer.Steps(pointer).All(MoveTo) && Type == JsonTokenType.StartArray;
    }

    /// <summary>Reads the next item of the array.</summary>
    /// <returns>Whether there is one more.</returns>
    public bool TryReadItem(out JsonData item)
    {
        while (true)
        {
            var unread = _buffer.Unread;
            var reader = new Utf8JsonReader(unread, _buffer.IsAtEnd, _state);
            if (reader.Read())
            {
                var start = (int)reader.TokenStartIndex;
                if (reader.TokenType == JsonTokenType.EndArray)
                {
                    item = default;
                    return false;
                }

                if (reader.TrySkip())
                {
                    item = JsonData.Parse(unread[start..(int)reader.BytesConsumed]);
                    Consume(in reader);
                    return true;
                }
            }

            _buffer.Fill();
        }
    }

    private bool MoveTo(string segment) => Type switch
    {
        JsonTokenType.StartObject => MoveToMember(segment),
        JsonTokenType.StartArray => int.TryParse(segment, out var index) && MoveToItem(index),
        _ => false,
    };

    private bool MoveToMember(string name)
    {
        while (Read() == JsonTokenType.PropertyName)
        {
            var isWanted = _name == name;
            Read();
            if (isWanted)
            {
                return true;
            }

            Skip();
        }

        return false;
    }

    private bool MoveToItem(int index)
    {
        for (var at = 0; Read() != JsonTokenType.EndArray; at++)
        {
            if (at == index)
            {
                return true;
            }

            Skip();
        }

        return false;
    }

    private void Skip()
    {
        if (Type is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return;
        }

        for (var depth = 1; depth > 0;)
        {
            depth += Read() switch
            {
                JsonTokenType.StartObject or JsonTokenType.StartArray => 1,
                JsonTokenType.EndObject or JsonTokenType.EndArray => -1,
                _ => 0,
            };
        }
    }

    private JsonTokenType Read()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.Unread, _buffer.IsAtEnd, _state);
            if (reader.Read())
            {
                Type = reader.TokenType;
                _name = Type == JsonTokenType.PropertyName ? reader.GetString() : null;
                Consume(in reader);
                return Type;
            }

            _buffer.Fill();
        }
    }

    private void Consume(in Utf8JsonReader reader)
    {
        _state = reader.CurrentState;
        _buffer.Advance((int)reader.BytesConsumed);
    }
}
