using System.Text.RegularExpressions;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Cli.Input;

/// <summary>Puts together a definition that is a text, with the placeholders filled in that have a value.</summary>
internal sealed class DefinitionText(DocumentText source, IReadOnlyDictionary<string, string> values)
{
    private readonly MappedText _text = new(source);
    private bool _isInString;
    private bool _isEscaped;

    public MappedText Text => _text;

    /// <summary>Whether there is nothing but what is known only when the template is deployed.</summary>
    public bool IsUnknown => _text.Utf8.Trim(" \t\r\n"u8) is var all && all.StartsWith("\"${"u8) && all.EndsWith("}\""u8);

    /// <exception cref="DocumentException">It is too large.</exception>
    public void Append(TextPiece piece)
    {
        if (!piece.IsKnown)
        {
            AppendPlaceholder(piece.Text, piece.Place);
            return;
        }

        var at = 0;
        foreach (Match match in Placeholder.Matches(piece.Text))
        {
            AppendSlice(piece, at, match.Index);
            at = match.Index + match.Length;
            var place = piece.Places?[match.Index] ?? piece.Place;
            if (values.TryGetValue(match.Groups[1].Value, out var value))
            {
                AppendAt(value, place);
            }
            else if (_isInString)
            {
                AppendSlice(piece, match.Index, at);
            }
            else
            {
                AppendPlaceholder(match.Value, place);
            }

            CheckLength(piece);
        }

        AppendSlice(piece, at, piece.Text.Length);
        CheckLength(piece);
    }

    private void CheckLength(TextPiece piece)
    {
        if (_text.Length > AslLimits.MaxBytes)
        {
            var problem = SourceDiagnostics.BeyondLimits($"has a definition of more than {AslLimits.MaxBytes >> 20} MiB");
            throw new DocumentException(problem with { Location = source.Locate(piece.Place) });
        }
    }

    // A placeholder for a number stands there without quotes, and a deployment makes JSON of it.
    private void AppendPlaceholder(string placeholder, int place) => AppendAt(_isInString ? placeholder : $"\"{placeholder}\"", place);

    private void AppendAt(string text, int place)
    {
        _text.Mark(place);
        _text.Append(text);
        Follow(text);
    }

    private void AppendSlice(TextPiece piece, int start, int end)
    {
        var slice = piece.Text.AsSpan(start, end - start);
        if (piece.Places is { } places)
        {
            _text.Append(slice, places.AsSpan(start, end - start));
        }
        else
        {
            _text.Mark(piece.Place);
            _text.Append(slice);
        }

        Follow(slice);
    }

    private void Follow(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (_isEscaped)
            {
                _isEscaped = false;
            }
            else if (_isInString && character == '\\')
            {
                _isEscaped = true;
            }
            else if (character == '"')
            {
                _isInString = !_isInString;
            }
        }
    }
}
