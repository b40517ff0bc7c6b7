using System.Runtime.CompilerServices;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Paths;

/// <summary>Makes a template ready to be evaluated.</summary>
internal static class PayloadCompiler
{
    private const string Suffix = ".$";

    // Templates come from definitions, which nest less deeply; evaluating this many levels fits on a small stack.
    private const int MaxDepth = 500;

    public static PayloadNode Compile(JsonData template, int depth = 0)
    {
        if (template.Node is not (ArrayNode or ObjectNode))
        {
            return new ConstantPayload(template);
        }

        if (depth == MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new FormatException($"The payload template is nested more deeply than {depth} levels.");
        }

        return template.IsArray ? CompileArray(template, depth) : CompileObject(template, depth);
    }

    private static PayloadNode CompileArray(JsonData template, int depth)
    {
        var items = new PayloadNode[template.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Compile(template.Items[i], depth + 1);
        }

        return Array.TrueForAll(items, item => item is ConstantPayload) ? new ConstantPayload(template) : new ArrayPayload(items);
    }

    private static PayloadNode CompileObject(JsonData template, int depth)
    {
        var members = new List<(string Name, PayloadNode Node)>();
        var computed = new List<(string Name, PayloadNode Node)>();
        foreach (var (name, value) in template.Members)
        {
            if (name.EndsWith(Suffix, StringComparison.Ordinal))
            {
                computed.Add((name[..^Suffix.Length], new ComputedPayload(name, CompileField(name, value))));
            }
            else
            {
                members.Add((name, Compile(value, depth + 1)));
            }
        }

        if (computed.Count == 0 && members.TrueForAll(member => member.Node is ConstantPayload))
        {
            return new ConstantPayload(template);
        }

        members.AddRange(JavaHash.Order(computed, member => member.Name));
        var shape = new JsonShape([.. members.Select(member => member.Name)]);
        return shape.HasDistinctNames()
            ? new ObjectPayload(shape, [.. members.Select(member => member.Node)])
            : throw new FormatException($"The payload template has the field \"{Repeated(shape.Names)}\" with and without \"{Suffix}\".");
    }

    private static PayloadExpression CompileField(string name, JsonData value)
    {
        try
        {
            return value.IsString
                ? PayloadExpressions.Compile(value.GetString())
                : throw new FormatException("It must be text.");
        }
        catch (FormatException wrong)
        {
            throw new FormatException(
                $"The value for the field '{name}' must be a valid JSONPath or a valid intrinsic function call: {wrong.Message}", wrong);
        }
    }

    private static string Repeated(string[] names) => names.GroupBy(name => name).First(group => group.Count() > 1).Key;
}
