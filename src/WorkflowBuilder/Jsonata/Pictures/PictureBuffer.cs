using System.Buffers;

namespace WorkflowBuilder.Jsonata;

/// <summary>A text under construction on the stack, that moves to a pooled array when it outgrows that.</summary>
internal ref struct PictureBuffer(Span<char> initial)
{
    public const int InitialSize = 256;

    private Span<char> _chars = initial;
    private char[]? _rented;

    public int Length { get; private set; }

    public readonly ReadOnlySpan<char> Text => _chars[..Length];

    public void Append(char c)
    {
        if (Length == _chars.Length)
        {
            Grow(1);
        }

        _chars[Length++] = c;
    }

    public void Append(scoped ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(_chars[Length..]);
        Length += text.Length;
    }

    public void Append(char c, int count)
    {
        Reserve(count);
        _chars.Slice(Length, count).Fill(c);
        Length += count;
    }

    public void Insert(int index, scoped ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        _chars[index..Length].CopyTo(_chars[(index + text.Length)..]);
        text.CopyTo(_chars[index..]);
        Length += text.Length;
    }

    public void Insert(int index, char c, int count)
    {
        Reserve(count);
        _chars[index..Length].CopyTo(_chars[(index + count)..]);
        _chars.Slice(index, count).Fill(c);
        Length += count;
    }

    public void Remove(int index, int count)
    {
        _chars[(index + count)..Length].CopyTo(_chars[index..]);
        Length -= count;
    }

    /// <summary>Adds a distance to every character from an index on, such as the one between two digit families.</summary>
    public readonly void Shift(int index, int distance)
    {
        foreach (ref var c in _chars[index..Length])
        {
            c = (char)(c + distance);
        }
    }

    /// <summary>Moves the ASCII digits from an index on to another digit family, and leaves the rest.</summary>
    public readonly void ShiftDigits(int index, int distance)
    {
        foreach (ref var c in _chars[index..Length])
        {
            c = char.IsAsciiDigit(c) ? (char)(c + distance) : c;
        }
    }

    /// <summary>Changes the case from an index on; title case is what is there already.</summary>
    public readonly void ChangeCase(int index, LetterCase letterCase)
    {
        if (letterCase == LetterCase.Title)
        {
            return;
        }

        foreach (ref var c in _chars[index..Length])
        {
            c = letterCase == LetterCase.Upper ? char.ToUpperInvariant(c) : char.ToLowerInvariant(c);
        }
    }

    /// <summary>The text built; gives the pooled array back.</summary>
    public string Finish()
    {
        var text = Text.ToString();
        Dispose();
        return text;
    }

    public void Dispose()
    {
        if (_rented is { } rented)
        {
            _rented = null;
            _chars = default;
            Length = 0;
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    private void Reserve(int count)
    {
        if (count > _chars.Length - Length)
        {
            Grow(count);
        }
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(Length + count, _chars.Length * 2));
        Text.CopyTo(larger);
        if (_rented is { } rented)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        _rented = larger;
        _chars = larger;
    }
}
