using System.Collections.Concurrent;

namespace WorkflowBuilder.Jsonata;

/// <summary>Pictures that were read lately. An expression uses the same few over and over.</summary>
internal sealed class PictureCache<T>(Func<string, T> parse)
{
    private const int Capacity = 256;

    private readonly ConcurrentDictionary<string, T> _pictures = new(StringComparer.Ordinal);

    public T Get(string text)
    {
        if (_pictures.TryGetValue(text, out var picture))
        {
            return picture;
        }

        picture = parse(text);
        if (_pictures.Count >= Capacity)
        {
            _pictures.Clear();
        }

        _pictures[text] = picture;
        return picture;
    }
}
