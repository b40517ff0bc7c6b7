namespace ParallelRetryCatch;

using WorkflowBuilder;

/// <summary>Runs branches at the same time, retries them as a whole, and has two error handlers.</summary>
public static class ParallelRetryCatchWorkflow
{
    public static Workflow Create()
    {
        var sendFailureNotification = new Pass("Send Failure Notification");
        var reject = new Fail("Reject Order") { Error = "OrderRejected", CausePath = "$.error.Cause" };

        var parallel = new Parallel("Do the work in parallel") { ResultPath = "$.results" }
            .Branch(new Pass("Ship Item"), new Pass("Send Invoice"), new Pass("Restock"))
            .AddRetry(new Retry
            {
                Errors = [Errors.Timeout, Errors.TaskFailed],
                Interval = TimeSpan.FromSeconds(3),
                MaxAttempts = 4,
                BackoffRate = 1.5,
                MaxDelay = TimeSpan.FromMinutes(1),
                JitterStrategy = JitterStrategy.Full,
            })
            .AddCatch(reject, new Catch { Errors = ["OutOfStock"], ResultPath = "$.error" })
            .AddCatch(sendFailureNotification);

        return new Workflow("ParallelRetryCatch", parallel.Next(new Succeed("Close Order")));
    }
}
