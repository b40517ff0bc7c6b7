using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>What makes a value.</summary>
/// <param name="Source">What kind of thing it is.</param>
/// <param name="Node">Where it is in the definition: a template, a literal, a catcher, the ARN of a resource or a state; <see langword="null"/> for a part of
/// what a service answers.</param>
internal sealed record ShapeOrigin(ShapeSource Source, JsonSyntaxNode? Node)
{
    /// <summary>A part of a description, or what may come of several things, one of which is a description.</summary>
    public static readonly ShapeOrigin Described = new(ShapeSource.Description, null);

    /// <summary>What a message says of the place.</summary>
    public string Description => Source switch
    {
        ShapeSource.Template => "The value is made here.",
        ShapeSource.Catcher => "The error is caught here.",
        ShapeSource.Integration or ShapeSource.Description => "The value is the result of this call.",
        _ => "The value is the array of results of this state.",
    };
}
