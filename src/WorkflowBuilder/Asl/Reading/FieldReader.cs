using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace WorkflowBuilder.Asl;

/// <summary>Reads the fields of one object. What no method asks for is unknown.</summary>
internal sealed class FieldReader(JsonSyntaxNode node, JsonSource source, ProblemList problems, QueryLanguage language, Stack<List<string>> spareLists)
{
    // A definition has thousands of objects, which hand their lists on when they are read.
    private readonly List<string> _asked = spareLists.TryPop(out var list) ? list : new(24);
    private NearestName? _nearest;

    public JsonSyntaxNode Node { get; } = node;

    /// <summary>Gives the value of a field whatever it is.</summary>
    public JsonSyntaxNode? Any(string name)
    {
        _asked.Add(name);
        return Node.Find(name);
    }

    /// <summary>Takes fields that may be any JSON.</summary>
    public void Json(params ReadOnlySpan<string> names) => _asked.AddRange(names);

    public string? Text(string name) => Any(name) switch
    {
        null => null,
        { Text: { } text } => text,
        var other => Wrong<string>(name, other, FieldKind.Text),
    };

    public AslPath? Path(string name) => Any(name) switch
    {
        null => null,
        { Text: { } text } => new AslPath(text),
        var other => WrongValue<AslPath>(name, other, FieldKind.Path),
    };

    /// <summary>Gives a path of the data flow, for which null stands for nothing at all.</summary>
    public AslPath? PathOrNull(string name) => Any(name) switch
    {
        null => null,
        { IsNull: true } => new AslPath(null),
        { Text: { } text } => new AslPath(text),
        var other => WrongValue<AslPath>(name, other, FieldKind.PathOrNull),
    };

    public AslNumber? Integer(string name)
    {
        var number = Number(name, FieldKind.Integer);
        return number is { Value: { } value } && value != Math.Floor(value)
            ? WrongValue<AslNumber>(name, Node.Find(name)!, FieldKind.Integer)
            : number;
    }

    public AslNumber? Number(string name) => Number(name, FieldKind.Number);

    public bool Boolean(string name)
    {
        var value = Any(name);
        if (value is { Type: not (JsonTokenType.True or JsonTokenType.False) } && !Placeholder.IsIn(value))
        {
            Refuse(name, value, FieldKind.Boolean);
        }

        return value?.Type == JsonTokenType.True;
    }

    /// <summary>Checks JSON that is an array or an object, or an expression that finds one.</summary>
    public void Items(string name)
    {
        var value = Any(name);
        if (value is { IsArray: false, IsObject: false } && language == QueryLanguage.Jsonata && !IsComputed(value))
        {
            Refuse(name, value, FieldKind.Items);
        }
    }

    /// <summary>Checks JSON that is true, false or text.</summary>
    public void Condition(string name)
    {
        var value = Any(name);
        if (value is { Type: not (JsonTokenType.String or JsonTokenType.True or JsonTokenType.False) } && language == QueryLanguage.Jsonata)
        {
            Refuse(name, value, FieldKind.Condition);
        }
    }

    /// <summary>Checks JSON that is an object; in JSONata an expression may stand for it.</summary>
    public void JsonObject(string name)
    {
        var value = Any(name);
        if (value is { IsObject: false } && !IsComputed(value))
        {
            Refuse(name, value, FieldKind.Object);
        }
    }

    public JsonSyntaxNode? Object(string name) => Any(name) switch
    {
        null => null,
        { IsObject: true } value => value,
        var other => Placeholder.IsIn(other) ? null : Wrong<JsonSyntaxNode>(name, other, FieldKind.Object),
    };

    public JsonSyntaxNode[] Array(string name)
    {
        var value = Any(name);
        if (value is { IsArray: false } && !Placeholder.IsIn(value))
        {
            Refuse(name, value, FieldKind.Array);
        }

        return value?.Elements ?? [];
    }

    public ImmutableArray<string> Texts(string name)
    {
        var elements = Array(name);
        var texts = ImmutableArray.CreateBuilder<string>(elements.Length);
        foreach (var element in elements)
        {
            if (element.Text is { } text)
            {
                texts.Add(text);
            }
            else
            {
                Refuse($"an element of {name}", element, FieldKind.Text);
            }
        }

        return texts.DrainToImmutable();
    }

    /// <summary>Reads the objects of an array.</summary>
    public ImmutableArray<T> Objects<T>(string name, Func<FieldReader, T> read)
    {
        var nodes = Objects(name);
        if (nodes.Length == 0)
        {
            return [];
        }

        var objects = ImmutableArray.CreateBuilder<T>(nodes.Length);
        foreach (var node in nodes)
        {
            objects.Add(read(new(node, source, problems, language, spareLists)));
        }

        return objects.MoveToImmutable();
    }

    /// <summary>Gives the objects of an array.</summary>
    public JsonSyntaxNode[] Objects(string name)
    {
        var elements = Array(name);
        if (System.Array.TrueForAll(elements, element => element.IsObject))
        {
            return elements;
        }

        foreach (var element in elements)
        {
            if (!element.IsObject && !Placeholder.IsIn(element))
            {
                Refuse($"an element of {name}", element, FieldKind.Object);
            }
        }

        return System.Array.FindAll(elements, element => element.IsObject);
    }

    public void Report(Diagnostic problem) => problems.Add(problem, Node);

    /// <summary>Reports what was not asked for, and gives it. Nothing can be asked for after that.</summary>
    public IReadOnlyDictionary<string, JsonElement> Finish(string owner)
    {
        Dictionary<string, JsonElement>? unknown = null;
        foreach (var member in Node.Members)
        {
            if (_asked.Contains(member.Name))
            {
                continue;
            }

            (unknown ??= [])[member.Name] = member.Value.ToElement();
            if (!problems.IsFull && !Placeholder.IsIn(member.Name))
            {
                problems.Add(Unknown(member, owner), member);
            }
        }

        _asked.Clear();
        spareLists.Push(_asked);
        return unknown is null ? ImmutableDictionary<string, JsonElement>.Empty : unknown;
    }

    private Diagnostic Unknown(JsonSyntaxMember member, string owner)
    {
        var similar = (_nearest ??= new(_asked)).To(member.Name);
        var problem = FieldDiagnostics.UnknownField(member.Value, owner, similar);
        return similar is null || Node.Find(similar) is not null
            ? problem
            : problem with { Fix = problems.Rename($"Write \"{similar}\"", member, similar) };
    }

    private AslNumber? Number(string name, FieldKind kind) => Any(name) switch
    {
        null => null,
        { Type: JsonTokenType.Number } value => new AslNumber(double.Parse(source.Utf8[value.Start..value.End], CultureInfo.InvariantCulture), null),
        { Text: { } text } value when IsComputed(value) => new AslNumber(null, text),
        var other => WrongValue<AslNumber>(name, other, kind),
    };

    private bool IsComputed(JsonSyntaxNode value) =>
        Placeholder.IsIn(value) || (language == QueryLanguage.Jsonata && value.Text is { } text && JsonataText.IsExpression(text));

    private void Refuse(string name, JsonSyntaxNode value, FieldKind kind)
    {
        value.IsOfWrongKind = true;
        problems.Add(FieldDiagnostics.WrongKind(value, name, kind), value);
    }

    private T? Wrong<T>(string name, JsonSyntaxNode value, FieldKind kind)
        where T : class
    {
        Refuse(name, value, kind);
        return null;
    }

    private T? WrongValue<T>(string name, JsonSyntaxNode value, FieldKind kind)
        where T : struct
    {
        Refuse(name, value, kind);
        return null;
    }
}
