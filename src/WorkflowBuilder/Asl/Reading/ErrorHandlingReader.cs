using System.Collections.Immutable;

namespace WorkflowBuilder.Asl;

/// <summary>Reads the retriers and catchers of a state.</summary>
internal static class ErrorHandlingReader
{
    public static ImmutableArray<Retrier> Retry(GraphReader graph, FieldReader state, QueryLanguage language) => state.Objects("Retry", node =>
    {
        var fields = graph.Fields(node, language);
        return new Retrier(node)
        {
            ErrorEquals = fields.Texts("ErrorEquals"),
            IntervalSeconds = fields.Integer("IntervalSeconds"),
            MaxAttempts = fields.Integer("MaxAttempts"),
            BackoffRate = fields.Number("BackoffRate"),
            MaxDelaySeconds = fields.Integer("MaxDelaySeconds"),
            JitterStrategy = fields.Text("JitterStrategy"),
            Comment = fields.Text("Comment"),
            UnknownFields = fields.Finish("a retrier"),
        };
    });

    public static ImmutableArray<Catcher> Catch(GraphReader graph, FieldReader state, QueryLanguage language) => state.Objects("Catch", node =>
    {
        var fields = graph.Fields(node, language);
        fields.Json("Output");
        fields.JsonObject("Assign");
        return new Catcher(node)
        {
            ErrorEquals = fields.Texts("ErrorEquals"),
            ResultPath = fields.PathOrNull("ResultPath"),
            Next = fields.Text("Next"),
            Comment = fields.Text("Comment"),
            UnknownFields = fields.Finish("a catcher"),
        };
    });
}
