namespace WorkflowBuilder.Runner.Tests.Time;

public class TimerQueueTests
{
    private static readonly DateTimeOffset Start = DateTimeOffset.UnixEpoch;

    [Fact]
    public void Timers_fire_in_the_order_they_are_due_and_then_in_the_order_they_were_set()
    {
        var queue = new TimerQueue();
        var fired = "";
        queue.Add(Start.AddSeconds(2), () => fired += "c");
        queue.Add(Start.AddSeconds(1), () => fired += "a");
        queue.Add(Start.AddSeconds(1), () => fired += "b");

        FireAll(queue);

        fired.Should().Be("abc");
    }

    [Fact]
    public void A_cancelled_timer_does_not_fire()
    {
        var queue = new TimerQueue();
        var fired = "";
        queue.Add(Start, () => fired += "a").Cancel();
        queue.Add(Start, () => fired += "b");

        FireAll(queue);

        fired.Should().Be("b");
    }

    [Fact]
    public void Cancelled_timers_do_not_pile_up()
    {
        var queue = new TimerQueue();
        var weak = Enumerable.Range(0, 10_000).Select(_ => AddCancelled(queue)).ToList();

        queue.Add(Start.AddYears(2), () => { });
        GC.Collect();

        weak.Count(timer => timer.IsAlive).Should().BeLessThan(200);
        GC.KeepAlive(queue);
    }

    private static WeakReference AddCancelled(TimerQueue queue)
    {
        var timer = queue.Add(Start.AddYears(1), () => { });
        timer.Cancel();
        return new(timer);
    }

    private static void FireAll(TimerQueue queue)
    {
        while (queue.TryPeek(out _))
        {
            queue.Take().Fire();
        }
    }
}
