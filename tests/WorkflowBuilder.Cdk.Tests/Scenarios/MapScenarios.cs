using Amazon.CDK.AWS.S3;

namespace WorkflowBuilder.Cdk.Tests.Scenarios;

internal static class MapScenarios
{
    public static Scenario Inline => new("05-map-inline", ["StateMachine2E01A3A5"], stack =>
        BasicScenarios.Machine(stack, new Map("Map State")
        {
            ItemsPath = "$.inputForMap",
            ResultPath = JsonPath.Discard,
            MaxConcurrency = 1,
            ItemSelector = new { item = JsonPath.ObjectAt("$$.Map.Item.Value"), index = JsonPath.NumberAt("$$.Map.Item.Index"), @fixed = "x" },
        }
            .ItemProcessor(new Pass("Pass State"))
            .AddRetry(new() { Errors = ["X"] })));

    public static Scenario LegacyIterator => new("05b-map-iterator-legacy", ["StateMachine2E01A3A5"], stack =>
        BasicScenarios.Machine(stack, new Map("Map State")
        {
            ItemsPath = "$.inputForMap",
            MaxConcurrency = 1,
            Parameters = new { foo = "foo", bar = JsonPath.StringAt("$.bar") },
        }.Iterator(new Pass("Pass State"))));

    public static Scenario DistributedCsv => new("06-distributed-map-s3-csv", ["StateMachine2E01A3A5"], stack =>
    {
        var input = new Bucket(stack, "InBucket");
        var output = new Bucket(stack, "OutBucket");
        var function = Functions.Create(stack, "Fn");
        BasicScenarios.Machine(stack, new DistributedMap("DMap")
        {
            MapExecutionType = StateMachineType.Express,
            MaxConcurrency = 100,
            Label = "csv",
            ToleratedFailurePercentage = 5,
            ItemSelector = new { x = JsonPath.StringAt("$$.Map.Item.Value.a") },
            ItemReader = new S3CsvItemReader
            {
                Bucket = input.BucketName,
                Key = "data.csv",
                MaxItems = 1000,
                CsvHeaders = CsvHeaders.Use("a", "b"),
                CsvDelimiter = CsvDelimiter.Pipe,
            },
            ItemBatcher = new ItemBatcher { MaxItemsPerBatch = 10, BatchInput = new { k = "v" } },
            ResultWriter = new ResultWriter { Bucket = output.BucketName, Prefix = "res/" },
        }.ItemProcessor(new LambdaInvoke("Work", function.FunctionArn) { PayloadResponseOnly = true }));
    })
    {
        Differences = new Dictionary<string, string>
        {
            ["/Resources/StateMachineRoleB840431D/Properties/AssumeRolePolicyDocument/Statement"] =
                "The reference is of CDK 2.276, whose trust policy names the account; ours is what the CDK in use gives.",
            ["/Resources/Fn9270CBC0/Properties/Runtime"] = "The reference is of CDK 2.276, and uses a runtime that the CDK in use does not know.",
            ["/Resources/StateMachineRoleDefaultPolicyDF1E6607/Properties/PolicyDocument/Statement/0/Resource/Fn::Join/1/4"] =
                "The results are written below their prefix only; the CDK grants on the whole bucket.",
            ["/Resources/StateMachineRoleDefaultPolicyDF1E6607/Properties/PolicyDocument/Statement/1/Resource/Fn::Join/1/4"] =
                "One object is read; the CDK grants on the whole bucket.",
        },
    };

    public static Scenario DistributedObjects => new("06b-distributed-map-s3-objects-nolabel", ["StateMachine2E01A3A5"], stack =>
        BasicScenarios.Machine(stack, new DistributedMap("DMap")
        {
            ItemReader = new S3ObjectsItemReader { Bucket = new Bucket(stack, "InBucket").BucketName, Prefix = "p/" },
        }.ItemProcessor(new Pass("Work"))))
    {
        Differences = new Dictionary<string, string>
        {
            ["/Resources/StateMachineDistributedMapPolicy57C9D8C2/Properties/PolicyDocument/Statement"] =
                "CDK 2.160 grants on stateMachine ARNs, which do not match executions, and forgets RedriveExecution (aws-cdk#35390).",
            ["/Resources/StateMachineRoleDefaultPolicyDF1E6607/Properties/PolicyDocument/Statement/0/Resource"] =
                "The definition has the bucket by name, so its ARN is put together from that; it is the same ARN.",
        },
    };
}
