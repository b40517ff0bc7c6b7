using WorkflowBuilder.Json;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Examples.Tests;

/// <summary>The ways in which the examples are run: the usual one, and those that go elsewhere.</summary>
internal static class ExampleRuns
{
    private const string Job = """{ "name": "nightly" }""";
    private const string Order = """{ "orderId": "o-1", "total": 30, "items": [{ "sku": "a" }, { "sku": "b" }] }""";

    public static readonly IReadOnlyDictionary<string, ExampleRun> All = new Dictionary<string, ExampleRun>
    {
        ["ActivityWorker"] = ExampleRun.Of(
            ActivityWorker.ActivityWorkerWorkflow.Create(),
            """{ "order": { "id": "o-1" } }""",
            run => run.Mock("Approve", TaskAnswer.Return(Json("""{ "by": "Ada" }""")).After(TimeSpan.FromSeconds(50)))),
        ["ActivityWorker.Silent"] = ExampleRun.Of(
            ActivityWorker.ActivityWorkerWorkflow.Create(), """{ "order": { "id": "o-1" } }""", run => run.Mock("Approve", TaskAnswer.Never)),
        ["ChoiceAfterwards"] = ExampleRun.Of(ChoiceAfterwards.ChoiceAfterwardsWorkflow.Create(), """{ "color": "BLUE" }"""),
        ["ChoiceAfterwards.Red"] = ExampleRun.Of(ChoiceAfterwards.ChoiceAfterwardsWorkflow.Create(), """{ "color": "RED", "madeAt": "2026-02-01T00:00:00Z" }"""),
        ["ChoiceAfterwards.OldRed"] = ExampleRun.Of(ChoiceAfterwards.ChoiceAfterwardsWorkflow.Create(), """{ "color": "RED", "madeAt": "2025-02-01T00:00:00Z" }"""),
        ["CustomStateDynamoDb"] = ExampleRun.Of(
            CustomStateDynamoDb.CustomStateDynamoDbWorkflow.Create(), """{ "id": "j-1" }""", run => run.Mock("Put Item", Json("{}"))),
        ["CustomStateDynamoDb.Throttled"] = ExampleRun.Of(
            CustomStateDynamoDb.CustomStateDynamoDbWorkflow.Create(),
            """{ "id": "j-1" }""",
            run => run.Mock("Put Item", Throttled, Throttled, TaskAnswer.Throw("DynamoDB.ResourceNotFoundException", "There is no table."))),
        ["DistributedMapCsv"] = ExampleRun.Of(
            DistributedMapCsv.DistributedMapCsvWorkflow.Create(),
            """{ "key": "2026/orders.csv" }""",
            run => run.Mock("book", request => TaskAnswer.Return(Payload("{}").With("Payload", request.Input["Payload"]["Items"])))) with
        {
            Objects = new Dictionary<string, string> { ["orders-in/2026/orders.csv"] = "id;total\no-1;30\no-2;7\n", ["orders-out/.keep"] = "" },
        },
        ["FailWithCause"] = ExampleRun.Of(FailWithCause.FailWithCauseWorkflow.Create(), """{ "status": "SUCCESS" }"""),
        ["FailWithCause.NoStatus"] = ExampleRun.Of(FailWithCause.FailWithCauseWorkflow.Create(), "{}"),
        ["FailWithCause.Error"] = ExampleRun.Of(
            FailWithCause.FailWithCauseWorkflow.Create(), """{ "status": "OUT", "source": "stock", "someError": "OutOfStock", "someCause": "none left" }"""),
        ["FragmentsInParallel"] = ExampleRun.Of(FragmentsInParallel.FragmentsInParallelWorkflow.Create(), """{ "branch": "right" }"""),
        ["IntrinsicFunctions"] = ExampleRun.Of(
            IntrinsicFunctions.IntrinsicFunctionsWorkflow.Create(),
            """
            { "customer": { "name": "Ada" }, "lines": [{ "kind": "gift" }, { "kind": "gift" }, { "kind": "book" }], "attempt": 2,
              "defaults": { "wrap": false }, "options": "{\"wrap\":true}", "region": "eu-central-1" }
            """,
            run => run.Mock("Archive", Json("""{ "StatusCode": 200, "Payload": { "receipt": "ci0x" } }"""))),
        ["JobPoller"] = ExampleRun.Of(
            JobPoller.JobPollerWorkflow.Create(),
            Job,
            run => run.Mock("Submit Job", Payload(Status("QUEUED"))).Mock("status", TaskAnswer.Return(Payload(Status("RUNNING"))), TaskAnswer.Return(Payload(Status("SUCCEEDED"))), TaskAnswer.Return(Payload(""" "done" """)))),
        ["JobPoller.Failed"] = ExampleRun.Of(
            JobPoller.JobPollerWorkflow.Create(), Job, run => run.Mock("Submit Job", Payload(Status("QUEUED"))).Mock("Get Job Status", Payload(Status("FAILED")))),
        ["JobPoller.TimedOut"] = ExampleRun.Of(
            JobPoller.JobPollerWorkflow.Create(), Job, run => run.Mock("Submit Job", Payload(Status("QUEUED"))).Mock("Get Job Status", Payload(Status("RUNNING")))),
        ["MapItems"] = ExampleRun.Of(
            MapItems.MapItemsWorkflow.Create(), """{ "customer": "Ada", "inputForMap": [{ "status": "SUCCESS" }, { "status": "OUT" }] }"""),
        ["OrderFulfilment"] = OrderFulfilmentRun(Order),
        ["OrderFulfilment.Large"] = OrderFulfilmentRun(Order.Replace("30", "1000", StringComparison.Ordinal)),
        ["OrderFulfilment.Free"] = OrderFulfilmentRun(Order.Replace("30", "0", StringComparison.Ordinal)),
        ["ParallelRetryCatch"] = ExampleRun.Of(ParallelRetryCatch.ParallelRetryCatchWorkflow.Create(), """{ "orderId": "o-1" }"""),
        ["WaitUntilTimestamp"] = ExampleRun.Of(
            WaitUntilTimestamp.WaitUntilTimestampWorkflow.Create(), """{ "triggerTime": "2026-12-24T18:00:00Z" }""", run => run.Mock("trigger", Payload(""" "rung" """))),
    };

    private static TaskAnswer Throttled => TaskAnswer.Throw("DynamoDB.ProvisionedThroughputExceededException", "Slow down.");

    private static ExampleRun OrderFulfilmentRun(string order) => ExampleRun.Of(
        OrderFulfilment.OrderFulfilmentWorkflow.Create(),
        order,
        run => run
            .Mock("Reserve Stock", request => TaskAnswer.Return(Json("""{ "StatusCode": 200 }""").With("Payload", request.Input["Payload"]["item"]["sku"])))
            .Mock("Charge Card", TaskAnswer.Throw("Lambda.ServiceException", "Try again."), TaskAnswer.Return(Payload("""{ "paid": true }""")))
            .Mock("Book Carrier", Payload("""{ "tracking": "t-1" }""")));

    private static string Status(string status) => $$"""{ "guid": "g-1", "waitSeconds": 60, "status": "{{status}}" }""";

    private static JsonData Payload(string payload) => Json($$"""{ "StatusCode": 200, "Payload": {{payload}} }""");

    private static JsonData Json(string json) => JsonData.Parse(json);
}
