using System.Globalization;
using System.Text;
using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Cli.Input;

/// <summary>Reads the JSON of an option: the text itself, <c>@FILE</c>, or <c>-</c> for standard input.</summary>
/// <param name="option">The name of the option, for messages.</param>
internal sealed class JsonArgument(string option)
{
    /// <summary>The greatest size of a document, in bytes: 32 MiB, 128 times what a state may be given.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>Reads any JSON.</summary>
    /// <param name="value">What stands after the option.</param>
    /// <param name="standardInput">What <c>-</c> stands for; <see langword="null"/> where it stands for nothing.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="MisuseException">It is no JSON, or cannot be read.</exception>
    public async System.Threading.Tasks.Task<JsonData> ReadAsync(string value, Stream? standardInput, CancellationToken cancellationToken)
    {
        if (value == "-" && standardInput is not null)
        {
            return Parse(await FileContent.ReadAsync(standardInput, MaxBytes, cancellationToken), " of standard input");
        }

        return value.StartsWith('@')
            ? Parse(await ReadFileAsync(value[1..], cancellationToken), $" of {value[1..]}")
            : Parse(Encoding.UTF8.GetBytes(value), "");
    }

    /// <summary>Reads a JSON object.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public async System.Threading.Tasks.Task<JsonData> ReadObjectAsync(string value, CancellationToken cancellationToken)
    {
        var data = await ReadAsync(value, standardInput: null, cancellationToken);
        return data.IsObject ? data : throw new MisuseException($"{option}: must be a JSON object, not {KindOf(data)}.");
    }

    private async System.Threading.Tasks.Task<byte[]> ReadFileAsync(string file, CancellationToken cancellationToken)
    {
        if (file.Length == 0)
        {
            throw new MisuseException($"{option}: there is no file name after @.");
        }

        try
        {
            return await FileContent.ReadAsync(file, MaxBytes, cancellationToken);
        }
        catch (Exception exception) when (FileContent.IsUnreadable(exception))
        {
            throw new MisuseException($"{option}: cannot read {file}: {exception.Message}");
        }
    }

    private JsonData Parse(byte[] utf8, string source)
    {
        if (utf8.Length > MaxBytes)
        {
            throw new MisuseException($"{option}: the JSON{source} is larger than {MaxBytes >> 20} MiB.");
        }

        var json = utf8.AsSpan();
        json = json.StartsWith(Encoding.UTF8.Preamble) ? json[Encoding.UTF8.Preamble.Length..] : json;
        if (json.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            throw new MisuseException($"{option}: there is no JSON; the text{source} is empty.");
        }

        try
        {
            return JsonData.Parse(json);
        }
        catch (JsonException exception)
        {
            throw new MisuseException($"{option}: no JSON{Place(json, exception)}{source}: {Reason(exception)}");
        }
    }

    private static string Place(ReadOnlySpan<byte> json, JsonException exception)
    {
        if (exception.LineNumber is not { } line || exception.BytePositionInLine is not { } bytes)
        {
            return "";
        }

        var rest = json;
        for (var i = 0; i < line; i++)
        {
            rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
        }

        var column = Encoding.UTF8.GetCharCount(rest[..(int)Math.Min(bytes, rest.Length)]) + 1;
        return string.Create(CultureInfo.InvariantCulture, $" at line {line + 1}, column {column}");
    }

    // The framework repeats the place, counted from 0 and in bytes, at the end of its message.
    private static string Reason(JsonException exception)
    {
        var place = exception.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        return place < 0 ? exception.Message : exception.Message[..place];
    }

    private static string KindOf(JsonData data) => data.Kind switch
    {
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "a truth value",
    };
}
