namespace WorkflowBuilder.Asl;

/// <summary>Reads what only Map states have.</summary>
internal sealed class MapReader(GraphReader graph, FieldReader fields, QueryLanguage language)
{
    public MapState Read(JsonSyntaxNode node, string name)
    {
        fields.Items("Items");
        fields.Json("ItemSelector", "Parameters", "ResultSelector");
        return new(node, name)
        {
            ItemsPath = fields.Path("ItemsPath"),
            ItemReader = fields.Object("ItemReader") is { } reader ? ItemReader(reader) : null,
            ItemBatcher = fields.Object("ItemBatcher") is { } batcher ? ItemBatcher(batcher) : null,
            ResultWriter = fields.Object("ResultWriter") is { } writer ? ResultWriter(writer) : null,
            MaxConcurrency = fields.Integer("MaxConcurrency"),
            MaxConcurrencyPath = fields.Path("MaxConcurrencyPath"),
            ToleratedFailurePercentage = fields.Number("ToleratedFailurePercentage"),
            ToleratedFailurePercentagePath = fields.Path("ToleratedFailurePercentagePath"),
            ToleratedFailureCount = fields.Integer("ToleratedFailureCount"),
            ToleratedFailureCountPath = fields.Path("ToleratedFailureCountPath"),
            Label = fields.Text("Label"),
            ResultPath = fields.PathOrNull("ResultPath"),
            Retry = ErrorHandlingReader.Retry(fields),
            Catch = ErrorHandlingReader.Catch(fields),
            ItemProcessor = graph.Processor(fields.Object("ItemProcessor")),
            Iterator = graph.Processor(fields.Object("Iterator")),
        };
    }

    private ItemReaderDefinition ItemReader(JsonSyntaxNode node)
    {
        var reader = graph.Fields(node, language);
        reader.JsonObject("ReaderConfig");
        reader.Json("Parameters", "Arguments");
        return new(node)
        {
            Resource = reader.Text("Resource"),
            Config = node.Find("ReaderConfig") is { IsObject: true } config ? ReaderConfig(config) : null,
            UnknownFields = reader.Finish("an ItemReader"),
        };
    }

    private ReaderConfigDefinition ReaderConfig(JsonSyntaxNode node)
    {
        var config = graph.Fields(node, language);
        config.Texts("CSVHeaders");
        config.Text("ItemsPointer");
        config.Path("MaxItemsPath");
        return new(node)
        {
            InputType = config.Text("InputType"),
            ManifestType = config.Text("ManifestType"),
            Transformation = config.Text("Transformation"),
            CsvHeaderLocation = config.Text("CSVHeaderLocation"),
            CsvDelimiter = config.Text("CSVDelimiter"),
            MaxItems = config.Integer("MaxItems"),
            UnknownFields = config.Finish("a ReaderConfig"),
        };
    }

    private ItemBatcherDefinition ItemBatcher(JsonSyntaxNode node)
    {
        var batcher = graph.Fields(node, language);
        batcher.Json("BatchInput");
        return new(node)
        {
            MaxItemsPerBatch = batcher.Integer("MaxItemsPerBatch"),
            MaxItemsPerBatchPath = batcher.Path("MaxItemsPerBatchPath"),
            MaxInputBytesPerBatch = batcher.Integer("MaxInputBytesPerBatch"),
            MaxInputBytesPerBatchPath = batcher.Path("MaxInputBytesPerBatchPath"),
            UnknownFields = batcher.Finish("an ItemBatcher"),
        };
    }

    private ResultWriterDefinition ResultWriter(JsonSyntaxNode node)
    {
        var writer = graph.Fields(node, language);
        writer.JsonObject("WriterConfig");
        writer.Json("Parameters", "Arguments");
        return new(node)
        {
            Resource = writer.Text("Resource"),
            Config = node.Find("WriterConfig") is { IsObject: true } config ? WriterConfig(config) : null,
            UnknownFields = writer.Finish("a ResultWriter"),
        };
    }

    private WriterConfigDefinition WriterConfig(JsonSyntaxNode node)
    {
        var config = graph.Fields(node, language);
        return new(node)
        {
            OutputType = config.Text("OutputType"),
            Transformation = config.Text("Transformation"),
            UnknownFields = config.Finish("a WriterConfig"),
        };
    }
}
