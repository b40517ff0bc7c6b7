using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A field that depends on the value of another stands only where that is so.</summary>
internal sealed class FieldOutOfPlaceRule : IValidationRule
{
    private static readonly string[] OfDistributedMap = ["ItemReader", "ItemBatcher", "ResultWriter"];
    private static readonly string[] OfCsv = ["CSVHeaderLocation", "CSVHeaders", "CSVDelimiter"];

    public void Check(ValidationContext context)
    {
        foreach (var state in context.States)
        {
            switch (state.State)
            {
                case MapState map when (map.ItemProcessor ?? map.Iterator) is { } processor:
                    CheckMap(map, processor, state, context.Problems);
                    break;
                case TaskState { Resource: { } resource, Credentials: not null } task when IsActivity(resource):
                    Report(
                        task.Syntax, "Credentials", new(null, state), "where the Resource is not an activity",
                        "The field 'Credentials' is not supported for activities", context.Problems);
                    break;
            }
        }
    }

    private static bool IsActivity(string resource) =>
        resource.StartsWith("arn:", StringComparison.Ordinal)
        && resource.Contains(":states:", StringComparison.Ordinal)
        && resource.Contains(":activity:", StringComparison.Ordinal);

    // INLINE is what there is where nothing else is said.
    private static bool IsInline(ItemProcessor processor) => processor.Mode == "INLINE"
        || (processor.Syntax.Find("ProcessorConfig") is { } config
            ? config.IsObject && config.Find("Mode") is null && !Placeholder.IsInNames(config)
            : !Placeholder.IsInNames(processor.Syntax));

    private static void CheckMap(MapState map, ItemProcessor processor, StateContext state, ProblemList problems)
    {
        if (IsInline(processor))
        {
            foreach (var field in OfDistributedMap)
            {
                Report(map.Syntax, field, new(null, state), "where the Mode of the ProcessorConfig is DISTRIBUTED", problems);
            }
        }

        if (processor.Mode == "INLINE")
        {
            Report(processor.Syntax.Find("ProcessorConfig")!, "ExecutionType", new("the ProcessorConfig", state), "where the Mode is DISTRIBUTED", problems);
        }

        if (map.ItemReader?.Config is { InputType: "JSON" or "JSONL" or "PARQUET" } config)
        {
            foreach (var field in OfCsv)
            {
                Report(config.Syntax, field, new("the ReaderConfig", state), "where the InputType is CSV", problems);
            }
        }
    }

    private static void Report(JsonSyntaxNode node, string field, FieldOwner owner, string place, ProblemList problems) =>
        Report(node, field, owner, place, AwsMessages.NotSupported(field), problems);

    private static void Report(JsonSyntaxNode node, string field, FieldOwner owner, string place, string aws, ProblemList problems)
    {
        if (node.FindMember(field) is { } member)
        {
            problems.Add(FieldDiagnostics.FieldOutOfPlace(member.Value, owner.ToString(), place, aws), member);
        }
    }
}
