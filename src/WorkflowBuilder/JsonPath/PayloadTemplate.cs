using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Paths;

/// <summary>A payload template, such as <c>Parameters</c>: JSON in which fields whose names end with <c>.$</c> are computed from paths.</summary>
/// <remarks>
/// Compiled once and evaluated any number of times, by several threads at once if need be. The members of each object come in the order of Step Functions:
/// first the fields that are not computed, as they stand, then the computed ones in the order of Java's <c>HashMap</c>.
/// </remarks>
/// <example>
/// <code>
/// var template = PayloadTemplate.Compile(JsonData.Parse("""{ "kind": "order", "id.$": "$.order.id" }"""));
/// var payload = template.Evaluate(JsonData.Parse("""{ "order": { "id": 7 } }"""));
/// </code>
/// </example>
public sealed class PayloadTemplate
{
    private readonly PayloadNode _root;

    private PayloadTemplate(PayloadNode root) => _root = root;

    /// <summary>Compiles a template.</summary>
    /// <param name="template">The template; anything but arrays and objects is a payload of itself.</param>
    /// <exception cref="FormatException">A field that ends with <c>.$</c> is neither a path nor an intrinsic function.</exception>
    public static PayloadTemplate Compile(JsonData template) => new(PayloadCompiler.Compile(template));

    /// <summary>Makes the payload.</summary>
    /// <param name="input">What <c>$</c> stands for.</param>
    /// <exception cref="JsonPathException">A path leads to nothing, cannot be applied to the value or reached a limit.</exception>
    public JsonData Evaluate(JsonData input) => Evaluate(new StateData { Input = input });

    /// <summary>Makes the payload.</summary>
    /// <param name="data">The input, the context object and the variables.</param>
    /// <param name="options">Limits for the template as a whole, the clock, and where random numbers come from. Left out, <see cref="IntrinsicOptions.Default"/>.</param>
    /// <exception cref="JsonPathException">A path leads to nothing, cannot be applied to the value or reached a limit.</exception>
    /// <exception cref="IntrinsicException">An intrinsic function failed.</exception>
    public JsonData Evaluate(StateData data, IntrinsicOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        return _root.Evaluate(new IntrinsicRun(data, options ?? IntrinsicOptions.Default));
    }
}
