namespace FragmentsInParallel;

using WorkflowBuilder;

/// <summary>Uses one fragment three times, with a prefix for each use; the fragment holds a Map.</summary>
public static class FragmentsInParallelWorkflow
{
    public static Workflow Create() => new("FragmentsInParallel", new Parallel("All Jobs").Branch(
        new Job("Quick").PrefixStates(),
        new Job("Medium").PrefixStates("M/"),
        new Job("Slow").ToSingleState()));

    private sealed class Job : StateMachineFragment
    {
        private readonly Choice _start;
        private readonly Map _left = new Map("Left Branch").ItemProcessor(new Pass("Left Item"));
        private readonly Pass _right = new("Right Branch");

        public Job(string id)
            : base(id) => _start = new Choice("Choice")
                .When(Condition.StringEquals("$.branch", "left"), _left)
                .When(Condition.StringEquals("$.branch", "right"), _right);

        public override State StartState => _start;

        public override IReadOnlyList<INextable> EndStates => [_left, _right];
    }
}
