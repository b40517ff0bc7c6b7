namespace OrderFulfilment;

using WorkflowBuilder;

/// <summary>Takes an order from its receipt to its delivery: steps, Map, Choice, Wait and Parallel strung together into one definition.</summary>
public static class OrderFulfilmentWorkflow
{
    /// <summary>Creates the workflow. Its input has <c>orderId</c>, <c>total</c> and <c>items</c>.</summary>
    public static Workflow Create(
        string reserveStockArn = "arn:aws:lambda:eu-central-1:111111111111:function:reserve",
        string chargeCardArn = "arn:aws:lambda:eu-central-1:111111111111:function:charge",
        string bookCarrierArn = "arn:aws:lambda:eu-central-1:111111111111:function:ship")
    {
        var receiveOrder = new Pass("Receive Order") { Parameters = new { at = JsonPath.StateEnteredTime }, ResultPath = "$.received" };
        var reserveItems = new Map("Reserve Items")
        {
            ItemsPath = "$.items",
            ItemSelector = new { orderId = JsonPath.StringAt("$.orderId"), item = JsonPath.ObjectAt("$$.Map.Item.Value") },
            MaxConcurrency = 5,
            ResultPath = "$.reservations",
        };
        var reserveStock = new LambdaInvoke("Reserve Stock", reserveStockArn) { OutputPath = "$.Payload" };

        var isFree = Condition.NumberEquals("$.total", 0);
        var isLarge = Condition.NumberGreaterThanEquals("$.total", 1000);
        var skipPayment = new Pass("Skip Payment");
        var flagForReview = new Pass("Flag For Review") { Result = true, ResultPath = "$.flagged" };
        var waitForReview = new Wait("Wait For Review", WaitTime.Duration(TimeSpan.FromHours(1)));
        var sendPaymentRequest = new Pass("Send Payment Request");
        var chargeCard = new LambdaInvoke("Charge Card", chargeCardArn) { ResultPath = JsonPath.Discard };

        var packParcel = new Pass("Pack Parcel");
        var bookCarrier = new LambdaInvoke("Book Carrier", bookCarrierArn) { OutputPath = "$.Payload" };
        var writeInvoice = new Pass("Write Invoice");
        var deliver = new Parallel("Deliver")
        {
            ResultSelector = new { shipment = JsonPath.ObjectAt("$[0]") },
            ResultPath = "$.delivery",
        };

        return new Workflow("OrderFulfilment", receiveOrder
            .Next(reserveItems.ItemProcessor(reserveStock))
            .Next(new Choice("How Much Is It?")
                .When(isFree, skipPayment)
                .When(isLarge, flagForReview.Next(waitForReview).Next(sendPaymentRequest))
                .Otherwise(chargeCard)
                .Afterwards())
            .Next(deliver
                .Branch(packParcel.Next(bookCarrier))
                .Branch(writeInvoice))
            .Next(new Succeed("Order Fulfilled")))
        {
            Comment = "From the receipt of an order to its delivery",
        };
    }
}
