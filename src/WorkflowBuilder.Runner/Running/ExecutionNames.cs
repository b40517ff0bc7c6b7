namespace WorkflowBuilder.Runner;

/// <summary>The names and ARNs of a run.</summary>
internal sealed record ExecutionNames(string StateMachineName, string ExecutionName, string StateMachineArn, string ExecutionArn, string RoleArn, string Account, string Region)
{
    public static ExecutionNames Of(RunOptions options, Func<string> newId)
    {
        var name = options.ExecutionName ?? newId();
        var arn = $"arn:{Partition(options.Region)}:states:{options.Region}:{options.Account}";
        var execution = options.Type == StateMachineType.Express
            ? $"{arn}:express:{options.StateMachineName}:{name}:{newId()}"
            : $"{arn}:execution:{options.StateMachineName}:{name}";
        return new(
            options.StateMachineName,
            name,
            $"{arn}:stateMachine:{options.StateMachineName}",
            execution,
            options.RoleArn ?? $"arn:{Partition(options.Region)}:iam::{options.Account}:role/{options.StateMachineName}",
            options.Account,
            options.Region);
    }

    private static string Partition(string region) =>
        region.StartsWith("cn-", StringComparison.Ordinal) ? "aws-cn" : region.StartsWith("us-gov-", StringComparison.Ordinal) ? "aws-us-gov" : "aws";
}
