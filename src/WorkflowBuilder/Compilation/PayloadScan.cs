using System.Text.Json;

namespace WorkflowBuilder;

/// <summary>Finds the paths and expressions in the JSON of a payload, and paths where Step Functions would not evaluate them.</summary>
internal sealed class PayloadScan
{
    /// <summary>Whether there is a path or an intrinsic function.</summary>
    public bool HasPaths { get; private set; }

    /// <summary>Whether there is a JSONata expression.</summary>
    public bool HasExpressions { get; private set; }

    /// <summary>Whether something decides for JSONPath: a path whose form does not depend on the language.</summary>
    public bool IsJsonPath { get; private set; }

    /// <summary>Whether there can be anything to find; most payloads are plain data.</summary>
    public static bool IsNeeded(ReadOnlySpan<byte> utf8) => utf8.IndexOf(JsonPathToken.PrefixUtf8) >= 0 || utf8.IndexOf(JsonataText.PrefixUtf8) >= 0;

    /// <exception cref="PayloadException">A path stands inside longer text, or in a value that is taken as it is.</exception>
    public static PayloadScan Of(JsonElement json, PayloadKind kind)
    {
        var scan = new PayloadScan();
        scan.Visit(json);
        if (scan.HasPaths && kind == PayloadKind.Literal)
        {
            throw new PayloadException("It holds a path or intrinsic function, but Step Functions takes this field as it is. Use Parameters instead.");
        }

        if (kind == PayloadKind.Template && json.ValueKind != JsonValueKind.Object && scan.IsJsonPath)
        {
            throw new PayloadException(
                "As a whole it is a path or an array with paths, but Step Functions evaluates paths in the members of an object only. " +
                "Wrap it in an object, or select with InputPath.");
        }

        return scan;
    }

    private void Visit(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in json.EnumerateObject())
                {
                    if (JsonPathToken.IsIn(member.Name))
                    {
                        throw new PayloadException($"The name of a member is the path \"{member.Name}\". Names are taken as they are; write the name as text.");
                    }

                    Visit(member.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (var element in json.EnumerateArray())
                {
                    Visit(element);
                }

                break;
            case JsonValueKind.String:
                Visit(json.GetString()!);
                break;
        }
    }

    private void Visit(string text)
    {
        if (JsonPathToken.TryDecode(text, out var value))
        {
            HasPaths = true;
            IsJsonPath |= value != JsonPathValue.EntireInput && value != JsonPathValue.Discard;
        }
        else if (JsonPathToken.IsIn(text))
        {
            throw new PayloadException(
                $"The text \"{text}\" has a path inside it, which Step Functions would not evaluate. Use JsonPath.Format(\"... {{}} ...\", path).");
        }
        else
        {
            HasExpressions |= JsonataText.IsExpression(text);
        }
    }
}
