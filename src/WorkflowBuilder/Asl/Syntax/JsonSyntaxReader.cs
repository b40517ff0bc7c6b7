using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace WorkflowBuilder.Asl;

/// <summary>Reads a document into a tree with places. It does not recurse, so that depth is bounded by <see cref="AslLimits"/> and not by the stack.</summary>
internal sealed class JsonSyntaxReader(JsonSource source, ProblemList problems)
{
    private const int MaxSharedLength = 128;

    // The names of fields and many values are the same in thousands of states.
    private readonly string?[] _shared = new string?[256];
    private readonly Stack<(JsonSyntaxNode Node, int FirstValue)> _open = new();

    // What is in the open objects and arrays.
    private readonly List<JsonSyntaxNode> _values = [];
    private string? _name;
    private int _nameStart;
    private JsonSyntaxNode? _root;

    /// <summary>Gives the root of the tree, or <see langword="null"/> where the text is not JSON; the problems say why.</summary>
    public JsonSyntaxNode? Read()
    {
        if (!Utf8.IsValid(source.Utf8))
        {
            problems.Add(DocumentDiagnostics.NotUtf8(), FirstInvalid(source.Utf8));
            return null;
        }

        var reader = new Utf8JsonReader(source.Utf8, new() { MaxDepth = AslLimits.MaxDepth });
        try
        {
            while (reader.Read())
            {
                Take(ref reader);
            }

            return _root;
        }
        catch (JsonException error)
        {
            Report(error, reader.BytesConsumed);
            return null;
        }
        catch (InvalidOperationException)
        {
            // An escape that is half of a surrogate pair has no text.
            problems.Add(DocumentDiagnostics.BadEscape(), (int)reader.TokenStartIndex);
            return null;
        }
    }

    private void Take(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _name = TextOf(ref reader);
                _nameStart = (int)reader.TokenStartIndex;
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                Close((int)reader.BytesConsumed);
                break;
            default:
                Add(ref reader);
                break;
        }
    }

    private void Add(ref Utf8JsonReader reader)
    {
        var (parent, firstValue) = _open.TryPeek(out var open) ? open : default;
        var name = parent is { IsObject: true } ? _name : null;
        var isToken = NumberToken.IsAt(reader);
        var type = isToken ? JsonTokenType.String : reader.TokenType;
        var node = new JsonSyntaxNode(type, (int)reader.TokenStartIndex, parent ?? (object)source, name, name is null ? _values.Count - firstValue : _nameStart)
        {
            Text = isToken ? NumberToken.Text : reader.TokenType == JsonTokenType.String ? TextOf(ref reader) : null,
            End = (int)reader.BytesConsumed,
        };
        if (parent is null)
        {
            _root = node;
        }
        else
        {
            _values.Add(node);
        }

        if (node.IsObject || node.IsArray)
        {
            _open.Push((node, _values.Count));
        }
    }

    private void Close(int end)
    {
        var (node, firstValue) = _open.Pop();
        node.End = end;
        if (_values.Count == firstValue)
        {
            return;
        }

        node.Fill([.. CollectionsMarshal.AsSpan(_values)[firstValue..]]);
        _values.RemoveRange(firstValue, _values.Count - firstValue);
        if (node.Members.HasDuplicates)
        {
            ReportDuplicates(node);
        }
    }

    private string TextOf(ref Utf8JsonReader reader)
    {
        var utf8 = reader.ValueSpan;
        if (reader.ValueIsEscaped || utf8.Length is 0 or > MaxSharedLength)
        {
            return reader.GetString()!;
        }

        ref var shared = ref _shared[((utf8.Length * 31) + (utf8[0] * 7) + utf8[^1] + (utf8[utf8.Length / 2] * 3)) & 255];
        return shared is not null && Ascii.Equals(utf8, shared) ? shared : shared = reader.GetString()!;
    }

    private void ReportDuplicates(JsonSyntaxNode node)
    {
        var isState = HoldsStates(node);
        var earlier = new Dictionary<string, JsonSyntaxMember>(StringComparer.Ordinal);
        foreach (var member in node.Members)
        {
            if (isState ? problems.IsFull : problems.IsFullOfOthers)
            {
                return;
            }

            if (!earlier.TryAdd(member.Name, member))
            {
                var first = earlier[member.Name];
                earlier[member.Name] = member;
                Report(first, member, isState);
            }
        }
    }

    private void Report(JsonSyntaxMember first, JsonSyntaxMember second, bool isState)
    {
        var place = source.Locate(first.NameStart);
        var line = $"line {place.Line}, column {place.Column}";
        var problem = isState
            ? DocumentDiagnostics.DuplicateState(second.Value, second.Name, line)
            : DocumentDiagnostics.DuplicateMember(second.Value, second.Name, line);
        problems.Add(problem with { Related = [problems.Related("The first of the two is here.", first.Value)] }, second.NameStart);
    }

    /// <summary>Whether an object is the States of a scope, and not data that looks like it.</summary>
    private static bool HoldsStates(JsonSyntaxNode node)
    {
        while (node is { Name: "States", Parent: { } scope })
        {
            if (scope.Parent is not { } holder)
            {
                return true;
            }

            var state = scope.Name is "ItemProcessor" or "Iterator" ? holder
                : holder is { IsArray: true, Name: "Branches" } ? holder.Parent
                : null;
            if (state?.Parent is not { } states)
            {
                return false;
            }

            node = states;
        }

        return false;
    }

    private void Report(JsonException error, long consumed)
    {
        var offset = OffsetOf(error, (int)consumed);
        var utf8 = source.Utf8;
        var rest = utf8[Math.Min(offset, utf8.Length)..];
        var problem = utf8.Trim(" \t\r\n"u8).IsEmpty ? DocumentDiagnostics.Empty()
            : error.Message.Contains("maximum configured depth", StringComparison.Ordinal) ? DocumentDiagnostics.TooDeep(AslLimits.MaxDepth)
            : rest.StartsWith("//"u8) || rest.StartsWith("/*"u8) ? DocumentDiagnostics.Comment()
            : error.Message.Contains("trailing comma", StringComparison.Ordinal) ? DocumentDiagnostics.TrailingComma()
            : error.Message.Contains("after a single JSON value", StringComparison.Ordinal) ? DocumentDiagnostics.TextAfterEnd()
            : null;
        if (problem is not null)
        {
            problems.Add(problem, offset);
        }
        else if (UnknownToken.Find(source, (int)consumed) is { } token)
        {
            var reason = $"\"{token.Word}\" is no value, as texts stand in quotes, and true, false and null are written so.";
            problems.Add(DocumentDiagnostics.NotJson(reason) with { Aws = token.Aws }, token.Start);
        }
        else
        {
            problems.Add(DocumentDiagnostics.NotJson(FirstSentence(error.Message)), offset);
        }
    }

    private int OffsetOf(JsonException error, int consumed)
    {
        if (error.LineNumber is not { } line || error.BytePositionInLine is not { } position)
        {
            return consumed;
        }

        var start = 0;
        for (var i = 0; i < line; i++)
        {
            start += source.Utf8[start..].IndexOf((byte)'\n') + 1;
        }

        return start + (int)position;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(utf8[offset..], out _, out var length) == OperationStatus.Done)
        {
            offset += length;
        }

        return offset;
    }

    // What follows is the place, which the diagnostic has in a better form.
    private static string FirstSentence(string message)
    {
        var place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return place < 0 ? message : message[..place];
    }
}
