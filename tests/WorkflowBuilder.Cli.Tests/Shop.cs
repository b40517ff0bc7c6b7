namespace WorkflowBuilder.Cli.Tests;

/// <summary>A definition with two tasks and a choice, and test cases for it.</summary>
internal static class Shop
{
    public const string Definition = """
        {
          "StartAt": "Charge",
          "States": {
            "Charge": {
              "Type": "Task",
              "Resource": "arn:aws:states:::lambda:invoke",
              "Parameters": { "FunctionName": "charge", "Payload.$": "$" },
              "OutputPath": "$.Payload",
              "Retry": [{ "ErrorEquals": ["Busy"], "IntervalSeconds": 10, "MaxAttempts": 1 }],
              "Catch": [{ "ErrorEquals": ["Declined"], "Next": "Reject" }],
              "Next": "Is it large?"
            },
            "Is it large?": {
              "Type": "Choice",
              "Choices": [{ "Variable": "$.total", "NumericGreaterThan": 100, "Next": "Review" }],
              "Default": "Ship"
            },
            "Review": { "Type": "Wait", "Seconds": 3600, "Next": "Ship" },
            "Ship": {
              "Type": "Task",
              "Resource": "arn:aws:states:::sqs:sendMessage",
              "Parameters": { "QueueUrl": "queue", "MessageBody.$": "$" },
              "ResultPath": null,
              "End": true
            },
            "Reject": { "Type": "Fail", "Error": "Rejected", "Cause": "The card was declined." }
          }
        }
        """;

    public const string Mocks = """
        {
          "StateMachines": {
            "Shop": {
              "TestCases": {
                "Small": { "#Input": "order", "Charge": "busy, then small", "Ship": "sent", "#Expect": "is small" },
                "Declined": { "Charge": "declined", "#Expect": "is rejected" }
              }
            }
          },
          "MockedResponses": {
            "order": { "0": { "Return": { "id": 7 } } },
            "busy, then small": {
              "0": { "Throw": { "Error": "Busy", "Cause": "Wait." } },
              "1": { "Return": { "StatusCode": 200, "Payload": { "total": 30 } } }
            },
            "declined": { "0": { "Throw": { "Error": "Declined", "Cause": "No funds." } } },
            "sent": { "0": { "Return": { "MessageId": "m-1" } } },
            "is small": { "0": { "Return": { "total": 30 } } },
            "is rejected": { "0": { "Throw": { "Error": "Rejected", "Cause": "" } } }
          }
        }
        """;
}
