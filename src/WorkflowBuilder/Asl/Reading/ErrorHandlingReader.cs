using System.Collections.Immutable;

namespace WorkflowBuilder.Asl;

/// <summary>Reads the retriers and catchers of a state.</summary>
internal static class ErrorHandlingReader
{
    public static ImmutableArray<Retrier> Retry(FieldReader state) => state.Objects("Retry", static fields => new Retrier(fields.Node)
    {
        ErrorEquals = fields.Texts("ErrorEquals"),
        IntervalSeconds = fields.Integer("IntervalSeconds"),
        MaxAttempts = fields.Integer("MaxAttempts"),
        BackoffRate = fields.Number("BackoffRate"),
        MaxDelaySeconds = fields.Integer("MaxDelaySeconds"),
        JitterStrategy = fields.Text("JitterStrategy"),
        Comment = fields.Text("Comment"),
        UnknownFields = fields.Finish("a retrier"),
    });

    public static ImmutableArray<Catcher> Catch(FieldReader state) => state.Objects("Catch", static fields =>
    {
        fields.Json("Output");
        fields.JsonObject("Assign");
        return new Catcher(fields.Node)
        {
            ErrorEquals = fields.Texts("ErrorEquals"),
            ResultPath = fields.PathOrNull("ResultPath"),
            Next = fields.Text("Next"),
            Comment = fields.Text("Comment"),
            UnknownFields = fields.Finish("a catcher"),
        };
    });
}
