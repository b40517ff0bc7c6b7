namespace CustomStateDynamoDb;

using WorkflowBuilder;

/// <summary>Writes an item to DynamoDB with a state given as JSON, and adds a retrier and a catcher to it.</summary>
public static class CustomStateDynamoDbWorkflow
{
    public static Workflow Create(string tableName = "jobs")
    {
        var putItem = new CustomState("Put Item", new
        {
            Type = "Task",
            Resource = "arn:aws:states:::dynamodb:putItem",
            Parameters = new
            {
                TableName = tableName,
                Item = new { id = new { S = JsonPath.StringAt("$.id") }, state = new { S = "NEW" } },
            },
            ResultPath = JsonPath.Discard,
        });
        putItem
            .AddRetry(new Retry { Errors = ["DynamoDB.ProvisionedThroughputExceededException"], MaxAttempts = 5 })
            .AddCatch(new Fail("Not Stored") { Error = "NotStored" });

        return new Workflow("CustomStateDynamoDb", putItem.Next(new Pass("Final Step"))) { Timeout = TimeSpan.FromSeconds(30) };
    }
}
