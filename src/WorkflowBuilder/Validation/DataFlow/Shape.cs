using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder;

/// <summary>
/// What is known of a JSON value before anything runs: which members it may have on some path, and what those may be. It is never larger than a few hundred
/// values, so that joining shapes over and over comes to an end.
/// </summary>
internal sealed class Shape
{
    /// <summary>How deep objects and arrays may be in one another. What is deeper is unknown.</summary>
    public const int MaxDepth = 6;

    private const int MaxMembers = 64;

    // What is not listed of an open object is unknown anyway.
    private const int MaxOpenMembers = 16;
    private const int MaxSize = 200;

    private const TypeSymbols AnyScalar = TypeSymbols.Text | TypeSymbols.Number | TypeSymbols.Boolean | TypeSymbols.Null;

    private static readonly Shape[] Scalars =
    [
        .. Enumerable.Range(0, (int)AnyScalar + 1)
            .Select(types => new Shape(ShapeKind.Scalar, [], false, null, null) { Types = (TypeSymbols)types, LeastSize = 1 }),
    ];

    /// <summary>Anything.</summary>
    public static readonly Shape Unknown = new(ShapeKind.Unknown, [], true, null, null);

    /// <summary>An object without members.</summary>
    public static readonly Shape Empty = new(ShapeKind.Object, [], false, null, null) { LeastSize = SizeOf([]) };

    private readonly int _depth;
    private readonly int _size;

    private Shape(ShapeKind kind, ShapeMember[] members, bool isOpen, Shape? element, ShapeOrigin? origin)
    {
        (Kind, Members, IsOpen, Element, Origin) = (kind, members, isOpen, element, origin);
        (_depth, _size) = (element?._depth ?? 0, 1 + (element?._size ?? 0));
        foreach (var member in members)
        {
            _depth = Math.Max(_depth, member.Shape._depth);
            _size += member.Shape._size;
        }

        _depth++;
    }

    public ShapeKind Kind { get; }

    /// <summary>The types that a scalar may have.</summary>
    public TypeSymbols Types { get; private init; }

    /// <summary>The members that an object may have.</summary>
    public ShapeMember[] Members { get; }

    /// <summary>Whether an object may have other members too.</summary>
    public bool IsOpen { get; }

    /// <summary>What the items of an array may be; <see langword="null"/> where there are none.</summary>
    public Shape? Element { get; }

    /// <summary>What makes the value; <see langword="null"/> where that is unknown or not the same on all paths.</summary>
    public ShapeOrigin? Origin { get; }

    /// <summary>How many items an array has.</summary>
    public Bounds Length { get; private init; } = Bounds.Unknown;

    /// <summary>The number of bytes that the value has at least as JSON, whichever path was taken.</summary>
    public double LeastSize { get; private init; }

    /// <summary>Gives a scalar of one of these types: nothing can be read from it. Where it may be something else too, that is what counts.</summary>
    public static Shape OfScalar(TypeSymbols types) => Scalars[(int)types];

    /// <summary>Gives a text that has at least the bytes of this one.</summary>
    public static Shape OfText(string text) => OfScalar(TypeSymbols.Text).WithLeastSize(text.Length + "\"\"".Length);

    public static Shape Object(ShapeMember[] members, bool isOpen, ShapeOrigin? origin)
    {
        var size = SizeOf(members);
        if (members.Length > (isOpen ? MaxOpenMembers : MaxMembers))
        {
            return Unknown.WithLeastSize(size);
        }

        var shape = new Shape(ShapeKind.Object, members, isOpen, null, origin) { LeastSize = size };
        return shape._depth <= MaxDepth && shape._size <= MaxSize
            ? shape
            : new(ShapeKind.Object, System.Array.ConvertAll(members, member => member with { Shape = Shallow(member.Shape) }), isOpen, null, origin)
            {
                LeastSize = size,
            };
    }

    public static Shape Array(Shape? element, ShapeOrigin? origin, Bounds length) =>
        new(ShapeKind.Array, [], false, element is { _depth: >= MaxDepth } or { _size: >= MaxSize } ? Unknown : element, origin)
        {
            Length = length,
            LeastSize = SizeOf(length.Least, length.Least > 0 && element is not null ? length.Least * element.LeastSize : 0),
        };

    /// <summary>Gives the number of bytes of an array as JSON.</summary>
    /// <param name="items">The number of items.</param>
    /// <param name="itemsSize">The bytes that they have together.</param>
    public static double SizeOf(double items, double itemsSize) => 2 + itemsSize + Math.Max(0, items - 1);

    /// <summary>Gives the same shape, of a value that has at least so many bytes.</summary>
    public Shape WithLeastSize(double size) =>
        size == LeastSize ? this : new(Kind, Members, IsOpen, Element, Origin) { Types = Types, Length = Length, LeastSize = size };

    /// <summary>Gives what a value may be that is one thing or the other; the very same shape where the second adds nothing to the first.</summary>
    public static Shape Join(Shape? one, Shape other)
    {
        if (one is null || ReferenceEquals(one, other))
        {
            return other;
        }

        var joined = (one.Kind, other.Kind) switch
        {
            (ShapeKind.Scalar, ShapeKind.Scalar) => (one.Types | other.Types) == one.Types ? one : OfScalar(one.Types | other.Types),
            (ShapeKind.Unknown, _) or (_, ShapeKind.Scalar) => one,
            (_, ShapeKind.Unknown) or (ShapeKind.Scalar, _) => other,
            (ShapeKind.Object, ShapeKind.Object) => JoinObjects(one, other),
            (ShapeKind.Array, ShapeKind.Array) => JoinArrays(one, other),
            _ => Unknown,
        };
        return joined.WithLeastSize(Math.Min(one.LeastSize, other.LeastSize));
    }

    /// <summary>Gives what a member of an object may be; <see langword="null"/> where there is none.</summary>
    public Shape? Find(string name)
    {
        var index = IndexOf(name, 0);
        return index >= 0 ? Members[index].Shape : IsOpen ? Unknown : null;
    }

    /// <summary>Follows names, and <see langword="null"/> for the items of an array.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="language">JSONata reads a name from each item of an array; JSONPath does not.</param>
    public ShapeRead Read(ReadOnlySpan<string?> steps, QueryLanguage language)
    {
        var shape = this;
        var isMany = false;
        for (var i = 0; i < steps.Length; i++)
        {
            if (steps[i] is not { } name)
            {
                shape = shape.Kind == ShapeKind.Array ? shape.Element ?? Unknown : Unknown;
                continue;
            }

            while (language == QueryLanguage.Jsonata && shape.Kind == ShapeKind.Array)
            {
                shape = shape.Element ?? Unknown;
                isMany = true;
            }

            var next = shape.Find(name);
            if (next is null)
            {
                return new(Unknown, shape, i);
            }

            shape = next;
        }

        return new(isMany ? Unknown : shape, null, steps.Length);
    }

    /// <summary>Gives what an object is after a value was put into a place of it. Objects on the way that are missing are added.</summary>
    public Shape With(ReadOnlySpan<string?> steps, Shape value) => With(steps, value, isSure: true, 0);

    /// <summary>Gives the shape with a place that something has tested for: from there on it may be there, whatever is known.</summary>
    public Shape Assuming(ReadOnlySpan<string?> steps, QueryLanguage language) =>
        Read(steps, language) is { Missing: { } missing } ? missing.Kind == ShapeKind.Object ? With(steps, Unknown, isSure: false, 0) : Unknown : this;

    private Shape With(ReadOnlySpan<string?> steps, Shape value, bool isSure, int depth)
    {
        if (steps.IsEmpty)
        {
            return value;
        }

        if (Kind is ShapeKind.Array or ShapeKind.Scalar || steps[0] is not { } name || depth == MaxDepth)
        {
            return Unknown;
        }

        var index = IndexOf(name, 0);
        var inner = steps.Length == 1 ? value : (index >= 0 ? Members[index].Shape : IsOpen ? Unknown : Empty).With(steps[1..], value, isSure, depth + 1);
        if (index < 0)
        {
            // What was there before may have been most of the size.
            return inner.Kind == ShapeKind.Unknown && IsOpen
                ? WithLeastSize(SizeOf(Members))
                : Object([.. Members, new(name, inner, isSure)], IsOpen, Origin);
        }

        var members = Members.AsSpan().ToArray();
        members[index] = new(name, inner, isSure || members[index].IsSure);
        return Object(members, IsOpen, Origin);
    }

    private static Shape JoinObjects(Shape one, Shape other)
    {
        var members = one.Members;
        var count = 0;
        var isChanged = false;
        foreach (var (name, shape, isSure) in one.Members)
        {
            var index = other.IndexOf(name, count);
            var joined = index >= 0 ? Join(shape, other.Members[index].Shape) : other.IsOpen ? Unknown : shape;
            var isInBoth = isSure && index >= 0 && other.Members[index].IsSure;
            if (!ReferenceEquals(joined, shape) || isInBoth != isSure)
            {
                members = isChanged ? members : members.AsSpan().ToArray();
                members[count] = new(name, joined, isInBoth);
                isChanged = true;
            }

            count++;
        }

        var added = one.IsOpen ? [] : System.Array.ConvertAll(
            System.Array.FindAll(other.Members, member => one.IndexOf(member.Name, 0) < 0), member => member with { IsSure = false });
        var origin = JoinOrigins(one.Origin, other.Origin);
        return isChanged || added.Length > 0 || one.IsOpen != (one.IsOpen || other.IsOpen) || origin != one.Origin
            ? Object([.. members, .. added], one.IsOpen || other.IsOpen, origin)
            : one;
    }

    private static Shape JoinArrays(Shape one, Shape other)
    {
        var element = other.Element is null ? one.Element : Join(one.Element, other.Element);
        var origin = JoinOrigins(one.Origin, other.Origin);
        var length = new Bounds(Math.Min(one.Length.Least, other.Length.Least), Math.Max(one.Length.Most, other.Length.Most));
        return ReferenceEquals(element, one.Element) && origin == one.Origin && length == one.Length ? one : Array(element, origin, length);
    }

    private static Shape Shallow(Shape shape) => shape._size == 1 ? shape : Unknown.WithLeastSize(shape.LeastSize);

    /// <summary>Gives the number of bytes that an object has at least as JSON: those of the members that are there on all paths.</summary>
    private static double SizeOf(ShapeMember[] members)
    {
        var size = 1.0;
        foreach (var member in members)
        {
            size += member.IsSure ? member.Name.Length + "\"\":,".Length + member.Shape.LeastSize : 0;
        }

        return Math.Max(size, "{}".Length);
    }

    // An error is an error, whoever caught it, and what a description may have one day, what it is mixed with may have too.
    private static ShapeOrigin? JoinOrigins(ShapeOrigin? one, ShapeOrigin? other) => (one?.Source, other?.Source) switch
    {
        (ShapeSource.Catcher, ShapeSource.Catcher) => one,
        (ShapeSource.Description, _) or (_, ShapeSource.Description) => one == other ? one : ShapeOrigin.Described,
        _ => one == other ? one : null,
    };

    /// <param name="name">The name.</param>
    /// <param name="guess">Where it is likely to be: most objects that meet have the same members in the same order.</param>
    private int IndexOf(string name, int guess)
    {
        if (guess < Members.Length && Members[guess].Name == name)
        {
            return guess;
        }

        for (var i = 0; i < Members.Length; i++)
        {
            if (Members[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
