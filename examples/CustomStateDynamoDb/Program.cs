namespace CustomStateDynamoDb;

internal static class Program
{
    private static int Main() => PrintWorkflow.Run(CustomStateDynamoDbWorkflow.Create());
}
