using WorkflowBuilder.Asl;
using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Paths;

namespace WorkflowBuilder;

/// <summary>A path in a JSONPath state: in a field of its own, such as <c>InputPath</c>, or in a field of a payload template that ends with <c>.$</c>.</summary>
/// <param name="State">The state.</param>
/// <param name="Owner">What has the field: the state, a rule, condition or catcher of it, or its ItemReader, ItemBatcher or ResultWriter.</param>
/// <param name="Field">The field that the path is, or the template that it stands in: <c>ResultPath</c>, <c>Variable</c>, <c>Parameters</c> ...</param>
/// <param name="Use">What the path is used for. <c>ErrorPath</c> and <c>CausePath</c> take intrinsic functions as templates do.</param>
/// <param name="Template">The template; <see langword="null"/> for a field of its own.</param>
/// <param name="Node">The text; in a template another kind of value may stand there.</param>
/// <param name="Parsed">What the text says; <see langword="null"/> where there is no text.</param>
internal sealed record PathQuery(
    StateContext State, JsonSyntaxNode Owner, string Field, PathUse Use, JsonSyntaxNode? Template, JsonSyntaxNode Node, PathParse? Parsed)
{
    /// <summary>The path; <see langword="null"/> where the text is none or holds a placeholder.</summary>
    public JsonPathExpression? Path => Parsed?.Path;

    /// <summary>The call of an intrinsic function; <see langword="null"/> where the text is none or holds a placeholder.</summary>
    public IntrinsicExpression? Intrinsic => Use == PathUse.PayloadTemplate ? Parsed?.Intrinsic : null;
}
