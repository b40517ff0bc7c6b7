using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace WorkflowBuilder.Cli.Input;

/// <summary>Reads the tree of a YAML document. Aliases and merges share what they stand for, so that the tree is no larger than the text.</summary>
internal sealed class YamlDocumentReader(DocumentText source)
{
    // Merges copy members, which a text of a few lines could do without end.
    private const int MaxMergedMembers = 100_000;
    private const string MergeKey = "<<";

    private readonly Stack<Level> _open = new();
    private readonly Dictionary<string, DocumentNode> _anchors = new(StringComparer.Ordinal);
    private DocumentNode? _root;
    private int _documents;
    private int _merged;
    private int _end;

    /// <returns>The tree; <see langword="null"/> where there is nothing in the document.</returns>
    /// <exception cref="DocumentException">It is no YAML, or beyond the limits.</exception>
    public DocumentNode? Read()
    {
        try
        {
            var parser = new Parser(new StringReader(source.Text));
            while (MoveNext(parser))
            {
                Take(parser.Current!);
            }

            return _root;
        }
        catch (YamlException error)
        {
            throw Fault(SourceDiagnostics.NotYaml(error.Message.TrimEnd('.')), PlaceOf(error));
        }
    }

    // Where the text goes on further to the left than what a bracket opened in, the parser has no words for it.
    private bool MoveNext(Parser parser)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (InvalidOperationException)
        {
            throw _open.FirstOrDefault(level => level.IsFlow) is { } level
                ? Fault(SourceDiagnostics.NotYaml("the bracket here is not closed"), level.Node.Start)
                : Fault(SourceDiagnostics.NotYaml("what follows cannot be read"), _end);
        }
    }

    // The parser tells where that begins in which it found a tab, or the end of the text.
    private int PlaceOf(YamlException error)
    {
        var text = source.Text;
        var start = Math.Clamp((int)error.Start.Index, 0, text.AsSpan().TrimEnd().Length);
        if (!error.Message.Contains(" tab ", StringComparison.Ordinal))
        {
            return start;
        }

        while (start < text.Length)
        {
            var indentation = start + text.AsSpan(start).IndexOfAnyExcept(' ');
            if (indentation >= start && text[indentation] == '\t')
            {
                return indentation;
            }

            var end = text.IndexOf('\n', start);
            start = end < 0 ? text.Length : end + 1;
        }

        return (int)error.Start.Index;
    }

    private void Take(ParsingEvent found)
    {
        var start = (int)found.Start.Index;
        switch (found)
        {
            case DocumentStart when ++_documents > 1:
                throw Fault(SourceDiagnostics.NotYaml("another document begins here, and a file has one"), start);
            case MappingStart mapping:
                Open(new(DocumentNodeKind.Mapping, start), mapping, mapping.Style == MappingStyle.Flow);
                break;
            case SequenceStart sequence:
                Open(new(DocumentNodeKind.Sequence, start), sequence, sequence.Style == SequenceStyle.Flow);
                break;
            case MappingEnd or SequenceEnd:
                Close((int)found.End.Index);
                break;
            case Scalar scalar:
                _end = (int)scalar.End.Index;
                Finish(scalar, NodeOf(scalar, ContentStart(start)));
                break;
            case AnchorAlias alias:
                _end = (int)alias.End.Index;
                Add(_anchors.TryGetValue(alias.Value.Value, out var target)
                    ? target
                    : throw Fault(SourceDiagnostics.NotYaml($"there is no value \"{alias.Value.Value}\" before this place"), start));
                break;
        }
    }

    private void Open(DocumentNode node, NodeEvent begin, bool isFlow)
    {
        _open.Push(new(node, begin, isFlow));
        if (_open.Count > DocumentNode.MaxDepth)
        {
            throw Fault(SourceDiagnostics.BeyondLimits($"is more than {DocumentNode.MaxDepth} levels deep"), node.Start);
        }
    }

    // Without brackets, the parser finds the end where the next thing begins.
    private void Close(int end)
    {
        var level = _open.Pop();
        level.Node.End = _end = level.IsFlow ? end : Math.Max(_end, level.Node.Start);
        if (level.Key is not null)
        {
            throw Fault(SourceDiagnostics.NotYaml("a key has no value"), level.Key.Start);
        }

        Merge(level.Node);
        Finish(level.Begin, level.Node);
    }

    private void Finish(NodeEvent begin, DocumentNode node)
    {
        var tagged = Tagged(begin, node);
        if (!begin.Anchor.IsEmpty)
        {
            _anchors[begin.Anchor.Value] = tagged;
        }

        Add(tagged);
    }

    private void Add(DocumentNode node)
    {
        if (!_open.TryPeek(out var parent))
        {
            _root = node;
        }
        else if (!parent.Node.IsMapping)
        {
            parent.Node.Elements.Add(node);
        }
        else if (parent.Key is { } key)
        {
            parent.Node.Members.Add(new(key, node));
            parent.Key = null;
        }
        else
        {
            parent.Key = node.Kind is DocumentNodeKind.Text or DocumentNodeKind.Literal
                ? node
                : throw Fault(SourceDiagnostics.NotYaml("a key must be a text"), node.Start);
        }
    }

    // Before a text may stand an anchor and a tag.
    private int ContentStart(int start)
    {
        var text = source.Text.AsSpan();
        while (start < text.Length && text[start] is '!' or '&')
        {
            var property = text[start..].IndexOfAny(" \t\r\n");
            var rest = property < 0 ? default : text[(start + property)..];
            start = text.Length - rest.TrimStart().Length;
        }

        return start;
    }

    private static DocumentNode NodeOf(Scalar scalar, int start)
    {
        var isText = scalar.Style != ScalarStyle.Plain || scalar.Tag == "tag:yaml.org,2002:str";
        var literal = isText && !IsLiteralTag(scalar.Tag) ? null : PlainScalar.LiteralOf(scalar.Value);
        return new(literal is null ? DocumentNodeKind.Text : DocumentNodeKind.Literal, start)
        {
            End = Math.Max(start, (int)scalar.End.Index),
            Value = literal ?? scalar.Value,
            IsPlain = !isText,
        };
    }

    private static bool IsLiteralTag(TagName tag) => !tag.IsEmpty
        && tag.Value is "tag:yaml.org,2002:bool" or "tag:yaml.org,2002:int" or "tag:yaml.org,2002:float" or "tag:yaml.org,2002:null";

    // !Sub x is short for { Fn::Sub: x }.
    private static DocumentNode Tagged(NodeEvent begin, DocumentNode node)
    {
        if (begin.Tag.IsEmpty || begin.Tag.IsNonSpecific || begin.Tag.Value[0] != '!')
        {
            return node;
        }

        var name = begin.Tag.Value[1..];
        var key = new DocumentNode(DocumentNodeKind.Text, node.Start) { End = node.Start, Value = name is "Ref" or "Condition" ? name : $"Fn::{name}" };
        var function = new DocumentNode(DocumentNodeKind.Mapping, node.Start) { End = node.End, IsTag = true };
        function.Members.Add(new(key, node));
        return function;
    }

    private void Merge(DocumentNode mapping)
    {
        var merges = mapping.Members.Where(member => member.Key is { IsPlain: true, Value: MergeKey }).ToList();
        if (merges.Count == 0)
        {
            return;
        }

        mapping.Members.RemoveAll(member => member.Key is { IsPlain: true, Value: MergeKey });
        var names = mapping.Members.Select(member => member.Key.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var member in merges.SelectMany(merge => merge.Value.IsMapping ? [merge.Value] : merge.Value.Elements).SelectMany(node => node.Members))
        {
            if (++_merged > MaxMergedMembers)
            {
                throw Fault(SourceDiagnostics.BeyondLimits($"merges more than {MaxMergedMembers:N0} members"), mapping.Start);
            }

            if (names.Add(member.Key.Value))
            {
                mapping.Members.Add(member);
            }
        }
    }

    private DocumentException Fault(Diagnostic problem, int index) => new(problem with { Location = source.Locate(Math.Clamp(index, 0, source.Text.Length)) });

    private sealed record Level(DocumentNode Node, NodeEvent Begin, bool IsFlow)
    {
        public DocumentNode? Key { get; set; }
    }
}
