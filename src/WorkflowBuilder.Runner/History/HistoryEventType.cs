namespace WorkflowBuilder.Runner;

/// <summary>The types of the events in the history of an execution, with the names of Step Functions.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_HistoryEvent.html"/>.</remarks>
public enum HistoryEventType
{
    /// <summary>The execution began.</summary>
    ExecutionStarted,

    /// <summary>The execution ended with its output.</summary>
    ExecutionSucceeded,

    /// <summary>The execution ended with an error.</summary>
    ExecutionFailed,

    /// <summary>The execution was stopped.</summary>
    ExecutionAborted,

    /// <summary>The execution took too long.</summary>
    ExecutionTimedOut,

    /// <summary>A Pass state began.</summary>
    PassStateEntered,

    /// <summary>A Pass state ended.</summary>
    PassStateExited,

    /// <summary>A Choice state began.</summary>
    ChoiceStateEntered,

    /// <summary>A Choice state ended.</summary>
    ChoiceStateExited,

    /// <summary>A Wait state began.</summary>
    WaitStateEntered,

    /// <summary>A Wait state ended.</summary>
    WaitStateExited,

    /// <summary>A Wait state was cut short.</summary>
    WaitStateAborted,

    /// <summary>A Succeed state began.</summary>
    SucceedStateEntered,

    /// <summary>A Succeed state ended.</summary>
    SucceedStateExited,

    /// <summary>A Fail state began.</summary>
    FailStateEntered,

    /// <summary>A Task state began.</summary>
    TaskStateEntered,

    /// <summary>A Task state ended.</summary>
    TaskStateExited,

    /// <summary>A Task state was cut short.</summary>
    TaskStateAborted,

    /// <summary>A Parallel state began.</summary>
    ParallelStateEntered,

    /// <summary>The branches of a Parallel state began.</summary>
    ParallelStateStarted,

    /// <summary>All branches of a Parallel state ended.</summary>
    ParallelStateSucceeded,

    /// <summary>A branch of a Parallel state failed.</summary>
    ParallelStateFailed,

    /// <summary>A Parallel state was cut short.</summary>
    ParallelStateAborted,

    /// <summary>A Parallel state ended.</summary>
    ParallelStateExited,

    /// <summary>A Map state began.</summary>
    MapStateEntered,

    /// <summary>The iterations of a Map state began.</summary>
    MapStateStarted,

    /// <summary>All iterations of a Map state ended.</summary>
    MapStateSucceeded,

    /// <summary>An iteration of a Map state failed.</summary>
    MapStateFailed,

    /// <summary>A Map state was cut short.</summary>
    MapStateAborted,

    /// <summary>A Map state ended.</summary>
    MapStateExited,

    /// <summary>An iteration began.</summary>
    MapIterationStarted,

    /// <summary>An iteration ended.</summary>
    MapIterationSucceeded,

    /// <summary>An iteration failed.</summary>
    MapIterationFailed,

    /// <summary>An iteration was cut short.</summary>
    MapIterationAborted,

    /// <summary>The child executions of a distributed Map began.</summary>
    MapRunStarted,

    /// <summary>The child executions of a distributed Map ended.</summary>
    MapRunSucceeded,

    /// <summary>The run of a distributed Map failed.</summary>
    MapRunFailed,

    /// <summary>The run of a distributed Map was cut short.</summary>
    MapRunAborted,

    /// <summary>A request to a service was made ready.</summary>
    TaskScheduled,

    /// <summary>A request to a service was sent.</summary>
    TaskStarted,

    /// <summary>A service took a request whose work goes on.</summary>
    TaskSubmitted,

    /// <summary>A service refused a request whose work would go on.</summary>
    TaskSubmitFailed,

    /// <summary>A request could not be sent.</summary>
    TaskStartFailed,

    /// <summary>The work of a service ended.</summary>
    TaskSucceeded,

    /// <summary>The work of a service failed.</summary>
    TaskFailed,

    /// <summary>The work of a service took too long.</summary>
    TaskTimedOut,

    /// <summary>A call of a function was made ready.</summary>
    LambdaFunctionScheduled,

    /// <summary>A call of a function could not be made ready.</summary>
    LambdaFunctionScheduleFailed,

    /// <summary>A function was called.</summary>
    LambdaFunctionStarted,

    /// <summary>A function could not be called.</summary>
    LambdaFunctionStartFailed,

    /// <summary>A function gave its result.</summary>
    LambdaFunctionSucceeded,

    /// <summary>A function failed.</summary>
    LambdaFunctionFailed,

    /// <summary>A function took too long.</summary>
    LambdaFunctionTimedOut,

    /// <summary>A task for the workers of an activity was made ready.</summary>
    ActivityScheduled,

    /// <summary>A task for the workers of an activity could not be made ready.</summary>
    ActivityScheduleFailed,

    /// <summary>A worker took the task.</summary>
    ActivityStarted,

    /// <summary>A worker gave the result.</summary>
    ActivitySucceeded,

    /// <summary>A worker reported an error.</summary>
    ActivityFailed,

    /// <summary>No worker answered in time.</summary>
    ActivityTimedOut,

    /// <summary>A JSONata expression failed.</summary>
    EvaluationFailed,
}
