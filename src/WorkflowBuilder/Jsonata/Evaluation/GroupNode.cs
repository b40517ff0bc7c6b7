using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>An object constructor: items with the same key are grouped, and the value of the group is evaluated for all of them together.</summary>
internal sealed class GroupNode : Node
{
    private readonly (Node Key, Node Value)[] _pairs;
    private readonly Scope? _tupleScope;
    private readonly int _position;
    private readonly JsonShape? _shape;
    private readonly int[]? _order;

    public GroupNode((Node Key, Node Value)[] pairs, Scope? tupleScope, int position)
    {
        _pairs = pairs;
        _tupleScope = tupleScope;
        _position = position;
        if (Array.TrueForAll(pairs, pair => pair.Key is LiteralNode { Value.IsString: true } key && !IsReserved(key.Value.GetString())))
        {
            var names = Array.ConvertAll(pairs, pair => ((LiteralNode)pair.Key).Value.GetString());
            var shape = new JsonShape(names);
            _order = shape.HasDistinctNames() ? shape.JavaScriptOrder() : null;
            _shape = !shape.HasDistinctNames() ? null : _order is null ? shape : new(Array.ConvertAll(_order, at => names[at]));
        }
    }

    public override JsonData Evaluate(in JsonData input, Frame frame, Evaluation evaluation)
    {
        evaluation.Enter();
        var array = input.Node as ArrayNode;
        var result = _shape is not null && array is null && _tupleScope is null
            ? Literal(input, frame, evaluation)
            : Grouped(input, array?.Is(ArrayTraits.TupleStream) ?? false, frame, evaluation);
        evaluation.Leave();
        return result;
    }

    private static bool IsReserved(string key) => key is "_jsonata_lambda" or "_jsonata_function";

    private JsonData Literal(in JsonData input, Frame frame, Evaluation evaluation)
    {
        evaluation.CheckLeaf();
        var values = new JsonData[_pairs.Length];
        var missing = false;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = _pairs[_order?[i] ?? i].Value.Evaluate(input, frame, evaluation);
            missing |= values[i].IsUndefined;
        }

        return missing ? WithoutMissing(values) : new(new ObjectNode(_shape!, values));
    }

    private JsonData WithoutMissing(JsonData[] values)
    {
        var members = new ObjectBuilder();
        for (var i = 0; i < values.Length; i++)
        {
            if (!values[i].IsUndefined)
            {
                members.Set(_shape!.Names[i], values[i]);
            }
        }

        return members.ToData();
    }

    private JsonData Grouped(in JsonData input, bool areTuples, Frame frame, Evaluation evaluation)
    {
        var items = Sequences.ItemsOf(input);
        if (items.IsEmpty && !areTuples)
        {
            items = new ReadOnlySpan<JsonData>(in Frame.Nothing);
        }

        var groups = new Dictionary<string, Group>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (ref readonly var item in items)
        {
            evaluation.Step();
            AddToGroups(item, groups, order, frame, evaluation);
        }

        var members = new ObjectBuilder();
        string[] keys = [.. order];
        var positions = JavaScriptNames.Order(keys);
        for (var i = 0; i < keys.Length; i++)
        {
            var key = keys[positions.Length == 0 ? i : positions[i]];
            var value = ValueOf(groups[key], areTuples, frame, evaluation);
            if (!value.IsUndefined)
            {
                members.Set(key, value);
            }
        }

        return members.ToData();
    }

    private void AddToGroups(in JsonData item, Dictionary<string, Group> groups, List<string> order, Frame frame, Evaluation evaluation)
    {
        var context = Enter(item, ref frame);
        for (var i = 0; i < _pairs.Length; i++)
        {
            evaluation.Step();
            var key = _pairs[i].Key.Evaluate(context, frame, evaluation);
            if (key.IsUndefined)
            {
                continue;
            }

            var name = key.Node as string ?? throw Error("T1003", key);
            if (IsReserved(name))
            {
                throw Error("D1013", key);
            }

            if (!groups.TryGetValue(name, out var group))
            {
                groups.Add(name, group = new(i));
                order.Add(name);
            }
            else if (group.Pair != i)
            {
                throw Error("D1009", key);
            }

            group.Items.Add(item);
        }
    }

    private JsonData ValueOf(Group group, bool areTuples, Frame frame, Evaluation evaluation)
    {
        evaluation.Step();
        var value = _pairs[group.Pair].Value;
        var context = Enter(areTuples ? new(Reduce(group.Items, evaluation)) : group.Data(evaluation), ref frame);
        return value.Evaluate(context, frame, evaluation);
    }

    /// <summary>The context of an item, and the frame of its variables where the path binds any.</summary>
    private JsonData Enter(in JsonData item, ref Frame frame)
    {
        if (_tupleScope is null)
        {
            return item;
        }

        var tuple = PathTuple.From(item);
        frame = new TupleFrame(frame, _tupleScope.Size, tuple);
        return tuple.Value;
    }

    /// <summary>One tuple for all of a group: each variable has the values of all.</summary>
    private static PathTuple Reduce(List<JsonData> tuples, Evaluation evaluation)
    {
        var first = (PathTuple)tuples[0].Node!;
        if (tuples.Count == 1)
        {
            return first;
        }

        var value = new SequenceBuilder(evaluation);
        var bindings = new Dictionary<string, JsonData>(StringComparer.Ordinal);
        foreach (var item in tuples)
        {
            var tuple = (PathTuple)item.Node!;
            value.AddFlat(tuple.Value);
            for (var i = 0; i < tuple.Names.Length; i++)
            {
                var name = tuple.Names[i];
                bindings[name] = bindings.TryGetValue(name, out var before) ? Sequences.Append(before, tuple.Bindings[i], evaluation) : tuple.Bindings[i];
            }
        }

        return new(value.ToArray(), [.. bindings.Keys], [.. bindings.Values]);
    }

    private JsonataException Error(string code, in JsonData key) => new(code, _position) { Value = key };

    private sealed class Group(int pair)
    {
        public int Pair { get; } = pair;

        public List<JsonData> Items { get; } = [];

        public JsonData Data(Evaluation evaluation)
        {
            if (Items.Count == 1)
            {
                return Items[0];
            }

            var data = new SequenceBuilder(evaluation);
            foreach (var item in Items)
            {
                data.AddFlat(item);
            }

            return data.ToArray();
        }
    }
}
