using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Fields that name one of a few things name one that exists.</summary>
internal sealed class EnumerationRule : IValidationRule
{
    // Each in the order in which Step Functions names them.
    private static readonly string[] Versions = ["1.0"];
    private static readonly string[] JitterStrategies = ["NONE", "FULL"];
    private static readonly string[] Modes = ["INLINE", "DISTRIBUTED"];
    private static readonly string[] ExecutionTypes = ["STANDARD", "EXPRESS"];
    private static readonly string[] InputTypes = ["CSV", "JSON", "JSONL", "PARQUET", "MANIFEST"];
    private static readonly string[] ManifestTypes = ["ATHENA_DATA", "S3_INVENTORY"];
    private static readonly string[] ReaderTransformations = ["NONE", "LOAD_AND_FLATTEN"];
    private static readonly string[] CsvHeaderLocations = ["FIRST_ROW", "GIVEN"];
    private static readonly string[] CsvDelimiters = ["COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB"];
    private static readonly string[] OutputTypes = ["JSON", "JSONL"];
    private static readonly string[] WriterTransformations = ["NONE", "COMPACT", "FLATTEN"];

    public void Check(ValidationContext context)
    {
        var problems = context.Problems;
        Check(problems, context.Definition.Syntax, context.Definition.Version, "Version", Versions, default);
        foreach (var state in context.States)
        {
            if (state.State is WorkStateDefinition work)
            {
                foreach (var retrier in work.Retry)
                {
                    Check(problems, retrier.Syntax, retrier.JitterStrategy, "JitterStrategy", JitterStrategies, new("a retrier", state));
                }
            }

            if (state.State is MapState map)
            {
                CheckProcessor(map.ItemProcessor ?? map.Iterator, state, problems);
                CheckReader(map.ItemReader?.Config, new("the ReaderConfig", state), problems);
                CheckWriter(map.ResultWriter?.Config, new("the WriterConfig", state), problems);
            }
        }
    }

    private static void CheckProcessor(ItemProcessor? processor, StateContext state, ProblemList problems)
    {
        if (processor?.Syntax.Find("ProcessorConfig") is { } config)
        {
            var owner = new FieldOwner("the ProcessorConfig", state);
            Check(problems, config, processor.Mode, "Mode", Modes, owner);
            Check(problems, config, processor.ExecutionType, "ExecutionType", ExecutionTypes, owner);
        }
    }

    private static void CheckReader(ReaderConfigDefinition? config, FieldOwner owner, ProblemList problems)
    {
        if (config is not null)
        {
            Check(problems, config.Syntax, config.InputType, "InputType", InputTypes, owner);
            Check(problems, config.Syntax, config.ManifestType, "ManifestType", ManifestTypes, owner);
            Check(problems, config.Syntax, config.Transformation, "Transformation", ReaderTransformations, owner);
            Check(problems, config.Syntax, config.CsvHeaderLocation, "CSVHeaderLocation", CsvHeaderLocations, owner);
            Check(problems, config.Syntax, config.CsvDelimiter, "CSVDelimiter", CsvDelimiters, owner);
        }
    }

    private static void CheckWriter(WriterConfigDefinition? config, FieldOwner owner, ProblemList problems)
    {
        if (config is not null)
        {
            Check(problems, config.Syntax, config.OutputType, "OutputType", OutputTypes, owner);
            Check(problems, config.Syntax, config.Transformation, "Transformation", WriterTransformations, owner);
        }
    }

    private static void Check(ProblemList problems, JsonSyntaxNode node, string? text, string field, string[] choices, FieldOwner owner)
    {
        // Whether an expression may stand here is not known, so that one is left alone.
        if (text is null || choices.Contains(text) || Placeholder.IsIn(text) || JsonataText.IsExpression(text))
        {
            return;
        }

        var value = node.Find(field)!;
        var problem = ValueDiagnostics.NotOneOf(value, field, owner.ToString(), text, choices);
        problems.Add(problem with { Fix = problems.Write(value, new NearestName(choices).To(text)) }, value);
    }
}
