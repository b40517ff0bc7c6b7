using System.Text.RegularExpressions;

namespace WorkflowBuilder.Cli.Input;

/// <summary>The functions of templates that put texts together. What they give only when the template is deployed is a placeholder.</summary>
internal sealed partial class Intrinsic(DocumentText source)
{
    // Aliases of YAML could make a text of any length from a few lines.
    private const int MaxPieces = 100_000;
    private const int MaxNesting = 100;

    private const string Reference = "Ref";
    private const string Substitute = "Fn::Sub";
    private const string Join = "Fn::Join";
    private const string Attribute = "Fn::GetAtt";

    // There are state machines in other partitions too, but no rule depends on it.
    private const string Partition = "AWS::Partition";
    private const string UsualPartition = "aws";
    private const string NoValue = "AWS::NoValue";

    private int _pieces;

    /// <summary>Whether a value is a call of a function.</summary>
    public static bool Is(DocumentNode node) => node.Members.Count == 1 && IsFunction(node.Members[0].Key.Value);

    /// <summary>Whether a name is that of a function.</summary>
    public static bool IsFunction(string name) => name is Reference || name.StartsWith("Fn::", StringComparison.Ordinal);

    /// <summary>Whether a value stands for none.</summary>
    public static bool IsNoValue(DocumentNode node) => Is(node) && node.Find(Reference)?.Value == NoValue;

    /// <summary>Gives the text of a value.</summary>
    public IEnumerable<TextPiece> Pieces(DocumentNode node) => Pieces(node, 0);

    private IEnumerable<TextPiece> Pieces(DocumentNode node, int depth)
    {
        if (++_pieces > MaxPieces || depth > MaxNesting)
        {
            var problem = SourceDiagnostics.BeyondLimits("puts a text together from too many parts");
            throw new DocumentException(problem with { Location = source.Locate(node.Start) });
        }

        return node.Kind switch
        {
            DocumentNodeKind.Text => [new(node.Value, node.Start, true) { Places = ScalarPlaces.Of(source.Text, node) }],
            DocumentNodeKind.Literal => [new(node.Value, node.Start, true)],
            _ when !Is(node) => [TextPiece.Unknown("Value", node.Start)],
            _ => Call(node.Members[0].Key.Value, node.Members[0].Value, node.Start, depth + 1),
        };
    }

    private IEnumerable<TextPiece> Call(string function, DocumentNode argument, int place, int depth) => function switch
    {
        Reference when argument.Value == Partition => [new(UsualPartition, place, true)],
        Reference when argument.IsText => [TextPiece.Unknown(argument.Value, place)],
        Attribute when argument.IsText => [TextPiece.Unknown(argument.Value, place)],
        Attribute when argument.Elements.Count == 2 && argument.Elements.TrueForAll(element => element.IsText) =>
            [TextPiece.Unknown($"{argument.Elements[0].Value}.{argument.Elements[1].Value}", place)],
        Substitute when argument.IsText => Sub(argument, null, depth),
        Substitute when argument.Elements is [{ IsText: true } text, { IsMapping: true } variables] => Sub(text, variables, depth),
        Join when argument.Elements is [{ IsText: true } separator, { Kind: DocumentNodeKind.Sequence } parts] => Joined(separator, parts, depth),
        _ => [TextPiece.Unknown(function.Replace("::", ".", StringComparison.Ordinal), place)],
    };

    private IEnumerable<TextPiece> Joined(DocumentNode separator, DocumentNode parts, int depth)
    {
        for (var i = 0; i < parts.Elements.Count; i++)
        {
            if (i > 0 && separator.Value.Length > 0)
            {
                yield return new(separator.Value, separator.Start, true);
            }

            foreach (var piece in Pieces(parts.Elements[i], depth))
            {
                yield return piece;
            }
        }
    }

    private IEnumerable<TextPiece> Sub(DocumentNode text, DocumentNode? variables, int depth)
    {
        var whole = Pieces(text, depth).First();
        var at = 0;
        foreach (Match match in Variable().Matches(whole.Text))
        {
            yield return whole.Slice(at, match.Index - at);
            at = match.Index + match.Length;
            var name = match.Groups["name"].Value;
            var place = whole.Places![match.Index];
            if (match.Groups["literal"].Success)
            {
                yield return new($"${{{name}}}", place, true);
            }
            else if (variables?.Find(name) is { } value)
            {
                foreach (var piece in Pieces(value, depth))
                {
                    yield return piece;
                }
            }
            else
            {
                yield return name == Partition ? new(UsualPartition, place, true) : TextPiece.Unknown(name, place);
            }
        }

        yield return whole.Slice(at, whole.Text.Length - at);
    }

    // ${!Name} is a ${Name} that stays.
    [GeneratedRegex(@"\$\{(?<literal>!)?\s*(?<name>\w[\w.:]*)\s*\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Variable();
}
