using System.Globalization;
using System.Text;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>
/// Writes the lines of a flowchart. What is still to be written waits on a stack of its own, so that nesting takes none of the thread's.
/// </summary>
internal sealed class MermaidWriter
{
    // Deeper lines stay in this column; otherwise the text would grow with the square of the depth.
    private const int MaxIndentation = 80;
    private const int IndentationStep = 4;

    private readonly StringBuilder _text = new();
    private readonly Stack<Action> _ahead = new();
    private int _depth;
    private int _nodes;

    public string Write(StateMachineDefinition definition)
    {
        Open("flowchart TD");
        WriteLater(definition);
        while (_ahead.TryPop(out var write))
        {
            write();
        }

        Line("classDef marker fill:gray,stroke:gray");
        Line("classDef failed stroke:crimson");
        Line("classDef missing stroke-dasharray:4");
        return _text.ToString();
    }

    private void WriteLater(StateGraph graph)
    {
        var nodes = new Dictionary<string, string>(StringComparer.Ordinal);
        var states = graph.States.Select(state => (State: state, Node: NewNode())).ToList();
        states.ForEach(entry => nodes.TryAdd(entry.State.Name, entry.Node));
        _ahead.Push(() => WriteTransitions(graph, nodes, states));
        for (var i = states.Count - 1; i >= 0; i--)
        {
            var (state, node) = states[i];
            _ahead.Push(() => WriteState(state, node));
        }
    }

    private void WriteState(StateDefinition state, string node)
    {
        var scopes = state.Nested.Where(scope => scope.States.Length > 0).ToList();
        if (scopes.Count == 0)
        {
            WriteNode(state, node);
            return;
        }

        Open($"subgraph {node}[{MermaidText.Quote($"{state.Name} ({TypeOf(state)})")}]");
        Line("direction TB");
        _ahead.Push(Close);
        for (var i = scopes.Count - 1; i >= 0; i--)
        {
            WriteScopeLater(state, scopes[i], i);
        }
    }

    private void WriteScopeLater(StateDefinition state, StateGraph scope, int index)
    {
        if (state is not ParallelState)
        {
            _ahead.Push(() => WriteLater(scope));
            return;
        }

        _ahead.Push(Close);
        _ahead.Push(() =>
        {
            Open(string.Create(CultureInfo.InvariantCulture, $"subgraph {NewNode()}[\"Branch {index + 1}\"]"));
            Line("direction TB");
            WriteLater(scope);
        });
    }

    private void WriteNode(StateDefinition state, string node)
    {
        var label = MermaidText.Quote(state.Name, TypeOf(state));
        Line(state switch
        {
            ChoiceState => $"{node}{{{label}}}",
            PassState => $"{node}({label})",
            WaitState or SucceedState => $"{node}([{label}])",
            FailState => $"{node}([{label}]):::failed",
            _ => $"{node}[{label}]",
        });
    }

    private static string TypeOf(StateDefinition state) => state switch
    {
        MapState { ItemProcessor.Mode: "DISTRIBUTED" } => "Distributed Map",
        TaskState { Resource: { } resource } when ServiceOf(resource) is { } service => $"{state.Type}, {service}",
        _ => state.Type ?? "no type",
    };

    private static string? ServiceOf(string resource)
    {
        const string Mark = ":states:::";
        var start = resource.IndexOf(Mark, StringComparison.Ordinal);
        return start < 0 ? null : resource[(start + Mark.Length)..];
    }

    private void WriteTransitions(StateGraph graph, Dictionary<string, string> nodes, List<(StateDefinition State, string Node)> states)
    {
        if (graph.StartAt is { } first)
        {
            var start = NewNode();
            Line($"{start}((\" \")):::marker");
            WriteEdge(start, Find(first), "-->", "");
        }

        string? end = null;
        foreach (var (state, node) in states)
        {
            foreach (var transition in MermaidTransition.Of(state))
            {
                WriteEdge(node, Find(transition.Target), transition.IsError ? "-.->" : "-->", transition.Label);
            }

            if (state is not FailState && state.IsTerminal)
            {
                WriteEdge(node, end ??= NewEnd(), "-->", "");
            }
        }

        string Find(string name) => nodes.TryGetValue(name, out var node) ? node : nodes[name] = NewMissing(name);
    }

    private string NewEnd()
    {
        var end = NewNode();
        Line($"{end}(((\" \"))):::marker");
        return end;
    }

    private string NewMissing(string name)
    {
        var node = NewNode();
        Line($"{node}[{MermaidText.Quote(name, "missing")}]:::missing");
        return node;
    }

    private void WriteEdge(string from, string to, string arrow, string label) =>
        Line(label.Length == 0 ? $"{from} {arrow} {to}" : $"{from} {arrow}|{MermaidText.Quote(label)}| {to}");

    private string NewNode() => string.Create(CultureInfo.InvariantCulture, $"n{++_nodes}");

    private void Open(string line)
    {
        Line(line);
        _depth++;
    }

    private void Close()
    {
        _depth--;
        Line("end");
    }

    private void Line(string line) => _text.Append(' ', Math.Min(_depth * IndentationStep, MaxIndentation)).Append(line).Append('\n');
}
