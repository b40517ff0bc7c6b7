using System.Globalization;
using FsCheck.Xunit;

namespace WorkflowBuilder.Tests.Compilation;

public class RandomGraphTests
{
    [Property(MaxTest = 200)]
    public void Every_target_exists_in_its_scope(int seed)
    {
        var workflow = new Workflow("Random", new Graph(seed).Build());

        var json = Compiled.Of(workflow);

        foreach (var scope in CompiledStates.Scopes(json))
        {
            var states = scope.GetProperty("States").EnumerateObject().ToList();
            var targets = states.SelectMany(state => CompiledStates.TargetsOf(state.Value)).Append(scope.GetProperty("StartAt").GetString()!);
            targets.Except(states.Select(state => state.Name)).Should().BeEmpty();
        }

        CompiledStates.In(json).Select(state => state.Name).Order().Should().Equal(workflow.States.Select(state => state.Name).Order());
    }

    /// <summary>Makes scopes of states that lead anywhere within them, back edges included.</summary>
    private sealed class Graph(int seed)
    {
        private readonly Random _random = new(seed);
        private int _count;

        public State Build(int depth = 0)
        {
            var states = Enumerable.Range(0, _random.Next(1, 8)).Select(_ => Create(depth)).ToArray();
            foreach (var state in states)
            {
                Link(state, states);
            }

            return states[0];
        }

        private State Create(int depth)
        {
            var name = (_count++).ToString(CultureInfo.InvariantCulture);
            return _random.Next(depth < 3 ? 4 : 3) switch
            {
                0 => new Pass(name),
                1 => new Choice(name),
                2 => new Succeed(name),
                _ => new Parallel(name).Branch([.. Enumerable.Range(0, _random.Next(1, 3)).Select(_ => Build(depth + 1))]),
            };
        }

        private void Link(State state, State[] states)
        {
            switch (state)
            {
                case Choice choice:
                    choice.When(Condition.IsNull("$.a"), Any(states)).When(Condition.IsNull("$.b"), Any(states)).Otherwise(Any(states));
                    break;
                case Parallel parallel:
                    parallel.AddCatch(Any(states)).Next(Any(states));
                    break;
                case INextable nextable when _random.Next(3) > 0:
                    nextable.Next(Any(states));
                    break;
            }
        }

        private State Any(State[] states) => states[_random.Next(states.Length)];
    }
}
