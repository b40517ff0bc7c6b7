using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.IO.Compression;

namespace WorkflowBuilder.Runner;

/// <summary>What the actions of a service answer, in the notation that <c>eng/response-shapes.mjs</c> writes and explains.</summary>
internal sealed class ServiceResponses
{
    private static readonly ConcurrentDictionary<string, ServiceResponses?> Services = new(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, string> _actions;
    private readonly List<string> _shapes;

    private ServiceResponses(string heading, List<string> shapes)
    {
        _actions = heading.Split(' ').Skip(1).Select(action => action.Split(':'))
            .ToFrozenDictionary(action => action[0], action => action[1], StringComparer.OrdinalIgnoreCase);
        _shapes = shapes;
    }

    /// <summary>The responses of a service; <see langword="null"/> where it is not known.</summary>
    /// <param name="service">The service, as integrations of the AWS SDK name it.</param>
    public static ServiceResponses? Of(string service) => Services.GetOrAdd(service, Read);

    /// <summary>The reference to what an action answers; <see langword="null"/> where it answers nothing or is not known.</summary>
    public string? ShapeOf(string action) => _actions.GetValueOrDefault(action);

    /// <summary>The shape that a reference stands for.</summary>
    public string Resolve(string reference) => int.TryParse(reference, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? _shapes[number] : reference;

    private static ServiceResponses? Read(string service)
    {
        using var resource = typeof(ServiceResponses).Assembly.GetManifestResourceStream("responses.br")!;
        using var reader = new StreamReader(new BrotliStream(resource, CompressionMode.Decompress));
        var heading = $"#{service} ";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(heading, StringComparison.Ordinal))
            {
                return new(line, ReadShapes(reader));
            }
        }

        return null;
    }

    private static List<string> ReadShapes(StreamReader reader)
    {
        var shapes = new List<string>();
        while (reader.ReadLine() is { } line && line[0] != '#')
        {
            shapes.Add(line);
        }

        return shapes;
    }
}
