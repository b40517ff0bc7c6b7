namespace WorkflowBuilder.Cdk.Tests.Scenarios;

internal static class FragmentScenarios
{
    public static Scenario Prefix => new("13-fragment-prefix", ["MyStateMachine6C968CA5"], stack =>
    {
        var parallel = new Parallel("All jobs").Branch(
            new MyJob("Quick").PrefixStates(),
            new MyJob("Medium").PrefixStates("M/"),
            new MyJob("Slow").ToSingleState());
        _ = new StateMachine(stack, "MyStateMachine", new Workflow("Fragments", parallel));
    });

    private sealed class MyJob : StateMachineFragment
    {
        private readonly Choice _choice;
        private readonly Pass _left = new("Left Branch");
        private readonly Pass _right = new("Right Branch");

        public MyJob(string id)
            : base(id) => _choice = new Choice("Choice")
                .When(Condition.StringEquals("$.branch", "left"), _left)
                .When(Condition.StringEquals("$.branch", "right"), _right);

        public override State StartState => _choice;

        public override IReadOnlyList<INextable> EndStates => [_left, _right];
    }
}
