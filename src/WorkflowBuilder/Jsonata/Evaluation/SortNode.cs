using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>An order, <c>^( )</c>.</summary>
internal sealed class SortNode(SortNodeTerm[] terms, Scope? tupleScope, int position) : Node
{
    public override JsonData Evaluate(in JsonData input, Frame frame, Evaluation evaluation) => Sort(input, frame, evaluation);

    public JsonData Sort(in JsonData input, Frame frame, Evaluation evaluation)
    {
        if (input.Count <= 1)
        {
            return input;
        }

        var rows = new Row[input.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new(input.Items[i], new JsonData[terms.Length]);
        }

        var order = Enumerable.Range(0, rows.Length).ToArray();
        MergeSort.Sort(order, (left, right) => Compare(rows[left], rows[right], frame, evaluation) > 0, evaluation);
        return new(new ArrayNode(Array.ConvertAll(order, at => rows[at].Item)));
    }

    private int Compare(Row left, Row right, Frame frame, Evaluation evaluation)
    {
        for (var i = 0; i < terms.Length; i++)
        {
            var leftKey = KeyOf(left, i, frame, evaluation);
            var rightKey = KeyOf(right, i, frame, evaluation);
            if (leftKey.IsUndefined || rightKey.IsUndefined)
            {
                if (leftKey.IsUndefined && rightKey.IsUndefined)
                {
                    continue;
                }

                return leftKey.IsUndefined ? 1 : -1;
            }

            var comparison = CompareKeys(leftKey, rightKey);
            if (comparison != 0)
            {
                return terms[i].Descending ? -comparison : comparison;
            }
        }

        return 0;
    }

    private JsonData KeyOf(Row row, int term, Frame frame, Evaluation evaluation)
    {
        ref var key = ref row.Keys[term];
        if (term < 64 && (row.Evaluated & (1L << term)) != 0)
        {
            return key;
        }

        var context = row.Item;
        if (tupleScope is not null)
        {
            var tuple = PathTuple.From(context);
            frame = new TupleFrame(frame, tupleScope.Size, tuple);
            context = tuple.Value;
        }

        key = terms[term].Expression.Evaluate(context, frame, evaluation);
        row.Evaluated |= term < 64 ? 1L << term : 0;
        return key;
    }

    private int CompareKeys(in JsonData left, in JsonData right)
    {
        var leftIsText = left.IsString;
        var rightIsText = right.IsString;
        if ((!leftIsText && !left.IsNumber) || (!rightIsText && !right.IsNumber))
        {
            throw new JsonataException("T2008", position) { Value = leftIsText || left.IsNumber ? right : left };
        }

        if (leftIsText != rightIsText)
        {
            throw new JsonataException("T2007", position) { Value = left, Value2 = right };
        }

        if (leftIsText)
        {
            return string.CompareOrdinal(left.GetString(), right.GetString());
        }

        var (a, b) = (left.GetDouble(), right.GetDouble());
        return a == b ? 0 : a < b ? -1 : 1;
    }

    private sealed class Row(JsonData item, JsonData[] keys)
    {
        public JsonData Item { get; } = item;

        public JsonData[] Keys { get; } = keys;

        public long Evaluated { get; set; }
    }
}
