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
            Wrong<string>(name, value, FieldKind.Boolean);
        }

        return value?.Type == JsonTokenType.True;
    }

    public JsonElement? Json(string name) => Any(name) is { } value ? Element(value) : null;

    /// <summary>Gives JSON that is an array or an object, or an expression that finds one.</summary>
    public JsonElement? Items(string name) => Any(name) switch
    {
        null => null,
        var value when value is { IsArray: true } or { IsObject: true } => Element(value),
        var value when language == QueryLanguage.JsonPath || IsExpression(value) || Placeholder.IsIn(value) => Element(value),
        var other => WrongValue<JsonElement>(name, other, FieldKind.Items),
    };

    /// <summary>Gives JSON that is true, false or text.</summary>
    public JsonElement? Condition(string name) => Any(name) switch
    {
        null => null,
        var value when value.Text is not null || value.Type is JsonTokenType.True or JsonTokenType.False || language == QueryLanguage.JsonPath => Element(value),
        var other => WrongValue<JsonElement>(name, other, FieldKind.Condition),
    };

    /// <summary>Gives JSON that is an object; in JSONata an expression may stand for it.</summary>
    public JsonElement? JsonObject(string name) => Any(name) switch
    {
        null => null,
        { IsObject: true } value => Element(value),
        var value when IsExpression(value) || Placeholder.IsIn(value) => Element(value),
        var other => WrongValue<JsonElement>(name, other, FieldKind.Object),
    };

    public JsonSyntaxNode? Object(string name) => Any(name) switch
    {
        null => null,
        { IsObject: true } value => value,
        var other => Placeholder.IsIn(other) ? null : Wrong<JsonSyntaxNode>(name, other, FieldKind.Object),
    };

    public IReadOnlyList<JsonSyntaxNode> Array(string name)
    {
        var value = Any(name);
        if (value is { IsArray: false } && !Placeholder.IsIn(value))
        {
            Wrong<string>(name, value, FieldKind.Array);
        }

        return value?.Elements ?? [];
    }

    public ImmutableArray<string> Texts(string name)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var element in Array(name))
        {
            if (element.Text is { } text)
            {
                texts.Add(text);
            }
            else
            {
                Wrong<string>($"an element of {name}", element, FieldKind.Text);
            }
        }

        return texts.DrainToImmutable();
    }

    /// <summary>Reads the objects of an array.</summary>
    public ImmutableArray<T> Objects<T>(string name, Func<JsonSyntaxNode, T> read)
    {
        var objects = ImmutableArray.CreateBuilder<T>();
        foreach (var element in Array(name))
        {
            if (element.IsObject)
            {
                objects.Add(read(element));
            }
            else if (!Placeholder.IsIn(element))
            {
                Wrong<string>($"an element of {name}", element, FieldKind.Object);
            }
        }

        return objects.DrainToImmutable();
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

            (unknown ??= [])[member.Name] = Element(member.Value);
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

    public JsonElement Element(JsonSyntaxNode value) =>
        JsonElement.Parse(source.Utf8[value.Start..value.End], new() { MaxDepth = AslLimits.MaxDepth });

    private AslNumber? Number(string name, FieldKind kind) => Any(name) switch
    {
        null => null,
        { Type: JsonTokenType.Number } value => new AslNumber(double.Parse(source.Utf8[value.Start..value.End], CultureInfo.InvariantCulture), null),
        { Text: { } text } value when IsExpression(value) || Placeholder.IsIn(value) => new AslNumber(null, text),
        var other => WrongValue<AslNumber>(name, other, kind),
    };

    private bool IsExpression(JsonSyntaxNode value) => language == QueryLanguage.Jsonata && value.Text is { } text && JsonataText.IsExpression(text);

    private T? Wrong<T>(string name, JsonSyntaxNode value, FieldKind kind)
        where T : class
    {
        problems.Add(FieldDiagnostics.WrongKind(value, name, kind), value);
        return null;
    }

    private T? WrongValue<T>(string name, JsonSyntaxNode value, FieldKind kind)
        where T : struct
    {
        problems.Add(FieldDiagnostics.WrongKind(value, name, kind), value);
        return null;
    }
}
