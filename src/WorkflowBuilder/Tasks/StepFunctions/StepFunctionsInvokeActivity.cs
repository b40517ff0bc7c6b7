using System.Runtime.CompilerServices;

namespace WorkflowBuilder;

/// <summary>Waits for a worker that polls an activity to do the work.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-activities.html"/>.</remarks>
/// <example>
/// <code>
/// var approve = new StepFunctionsInvokeActivity("Approve", activityArn) { HeartbeatTimeout = TimeSpan.FromMinutes(1) };
/// </code>
/// </example>
public class StepFunctionsInvokeActivity : Task
{
    /// <summary>Creates a state that waits for a worker.</summary>
    /// <param name="name">The name of the state, 1 to 80 characters.</param>
    /// <param name="activityArn">The ARN of the activity.</param>
    /// <param name="file">Filled in by the compiler: the file of the call.</param>
    /// <param name="line">Filled in by the compiler: the line of the call.</param>
    public StepFunctionsInvokeActivity(string name, string activityArn, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, activityArn, file, line)
    {
    }
}
