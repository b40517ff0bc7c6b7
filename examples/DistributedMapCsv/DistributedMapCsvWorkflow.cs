namespace DistributedMapCsv;

using WorkflowBuilder;

/// <summary>Runs a function over the rows of a CSV file in batches, in child executions, and writes the results to S3.</summary>
public static class DistributedMapCsvWorkflow
{
    public static Workflow Create(
        string inputBucket = "orders-in",
        string outputBucket = "orders-out",
        string functionArn = "arn:aws:lambda:eu-central-1:111111111111:function:book")
    {
        var map = new DistributedMap("Each Order")
        {
            MapExecutionType = StateMachineType.Express,
            MaxConcurrency = 100,
            Label = "orders",
            ToleratedFailurePercentage = 5,
            ItemReader = new S3CsvItemReader
            {
                Bucket = inputBucket,
                Key = JsonPath.StringAt("$.key"),
                CsvHeaders = CsvHeaders.UseFirstRow(),
                CsvDelimiter = CsvDelimiter.Semicolon,
            },
            ItemBatcher = new ItemBatcher { MaxItemsPerBatch = 10, BatchInput = new { run = JsonPath.ExecutionName } },
            ResultWriter = new ResultWriter { Bucket = outputBucket, Prefix = "results" },
        };

        return new Workflow("DistributedMapCsv", map.ItemProcessor(new LambdaInvoke("Book", functionArn) { OutputPath = "$.Payload" }));
    }
}
