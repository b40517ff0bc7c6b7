using System.Buffers.Text;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace WorkflowBuilder;

/// <summary>
/// The services and actions that integrations of the AWS SDK can call, in the file that <c>eng/sdk-actions.mjs</c> writes and explains. Only the part with
/// the service that is asked for is decompressed.
/// </summary>
internal sealed class SdkActions
{
    private static readonly Lazy<SdkActions> Known = new(() => new());

    private readonly byte[] _file;
    private readonly string _date;
    private readonly HashSet<string> _firstWords;
    private readonly Dictionary<string, string> _byOtherName;
    private readonly Dictionary<string, int> _partOf = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, SdkService>>[] _parts;

    private SdkActions()
    {
        using var resource = typeof(SdkActions).Assembly.GetManifestResourceStream("sdk-actions.br")!;
        _file = new byte[resource.Length];
        resource.ReadExactly(_file);
        var parts = ReadHeading(out _date);

        var index = Decompress(parts[0]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        _firstWords = [.. index[0].Split(' ')];
        _byOtherName = index[1].Split(' ').Select(pair => pair.Split(':')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        _parts = new Lazy<Dictionary<string, SdkService>>[index.Length - 2];
        for (var part = 0; part < _parts.Length; part++)
        {
            var range = parts[part + 1];
            _parts[part] = new(() => SdkService.ReadAll(Decompress(range)));
            foreach (var service in index[part + 2].Split(' '))
            {
                _partOf.Add(service, part);
            }
        }
    }

    public static SdkActions Instance => Known.Value;

    /// <summary>The day from which the models of the services are.</summary>
    public DateOnly Date => DateOnly.ParseExact(_date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The names of the services.</summary>
    public IEnumerable<string> Services => _partOf.Keys;

    /// <summary>Gives a service by its name, such as <c>cloudwatchlogs</c>.</summary>
    public SdkService? Find(ReadOnlySpan<char> service) =>
        _partOf.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(service, out var name, out var part) ? _parts[part].Value[name] : null;

    /// <summary>Gives the name of a service that the AWS CLI or ARNs call otherwise, such as <c>logs</c>.</summary>
    public string? ByOtherName(string name) => _byOtherName.GetValueOrDefault(name);

    /// <summary>Whether the action of some service begins with a word, such as <c>describe</c>.</summary>
    public bool IsFirstWord(ReadOnlySpan<char> word) => _firstWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    // date size size ...
    private List<Range> ReadHeading(out string date)
    {
        var heading = _file.AsSpan(.._file.AsSpan().IndexOf((byte)'\n'));
        var end = heading.Length + 1;
        var at = heading.IndexOf((byte)' ');
        date = Encoding.ASCII.GetString(heading[..at]);
        var parts = new List<Range>();

        // Parsing with a culture would have ICU load its data, which takes longer than all the rest.
        while (Utf8Parser.TryParse(heading[Math.Min(at + 1, heading.Length)..], out int size, out var length))
        {
            parts.Add(end..(end + size));
            end += size;
            at += 1 + length;
        }

        return parts;
    }

    private string Decompress(Range part)
    {
        var (start, size) = part.GetOffsetAndLength(_file.Length);
        using var reader = new StreamReader(new BrotliStream(new MemoryStream(_file, start, size), CompressionMode.Decompress), Encoding.ASCII);
        return reader.ReadToEnd();
    }
}
