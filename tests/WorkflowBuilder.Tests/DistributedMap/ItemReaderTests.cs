using System.Text.Json;

namespace WorkflowBuilder.Tests.DistributedMaps;

public class ItemReaderTests
{
    [Fact]
    public void Objects_are_listed() =>
        JsonOf(new S3ObjectsItemReader { Bucket = "in" }).ShouldBe("""
            { "Resource": "arn:aws:states:::s3:listObjectsV2", "Parameters": { "Bucket": "in" } }
            """);

    [Fact]
    public void Every_property_of_the_object_reader_is_written_in_the_fixed_order()
    {
        var reader = new S3ObjectsItemReader
        {
            MaxItems = 5,
            ExpectedBucketOwner = "123456789012",
            Transformation = ReaderTransformation.LoadAndFlatten,
            InputType = ItemFormat.Parquet,
            Prefix = "a/",
            Bucket = JsonPath.StringAt("$.bucket"),
        };

        JsonOf(reader).ShouldBeInOrder("""
            {
              "Resource": "arn:aws:states:::s3:listObjectsV2",
              "ReaderConfig": { "InputType": "PARQUET", "Transformation": "LOAD_AND_FLATTEN", "MaxItems": 5 },
              "Parameters": { "Bucket.$": "$.bucket", "Prefix": "a/", "ExpectedBucketOwner": "123456789012" }
            }
            """);
    }

    [Fact]
    public void A_transformation_of_none_is_written() =>
        ConfigOf(new S3ObjectsItemReader { Bucket = "in", Transformation = ReaderTransformation.None }).ShouldBe("""{ "Transformation": "NONE" }""");

    [Fact]
    public void Every_common_property_of_a_file_reader_is_written()
    {
        var reader = new S3JsonItemReader
        {
            Bucket = JsonPath.StringAt("$.bucket"),
            Key = JsonPath.Format("{}.json", JsonPath.StringAt("$.name")),
            VersionId = "v1",
            ExpectedBucketOwner = JsonPath.StringAt("$.owner"),
            MaxItemsPath = "$.max",
            ItemsPointer = "/orders/0/items",
        };

        JsonOf(reader).ShouldBeInOrder("""
            {
              "Resource": "arn:aws:states:::s3:getObject",
              "ReaderConfig": { "InputType": "JSON", "ItemsPointer": "/orders/0/items", "MaxItemsPath": "$.max" },
              "Parameters": {
                "Bucket.$": "$.bucket",
                "Key.$": "States.Format('{}.json', $.name)",
                "VersionId": "v1",
                "ExpectedBucketOwner.$": "$.owner"
              }
            }
            """);
    }

    [Fact]
    public void The_number_of_items_may_be_jsonata() =>
        ConfigOf(new S3JsonLItemReader { Bucket = "in", Key = "k", MaxItems = "{% $n %}" }).ShouldBe("""{ "InputType": "JSONL", "MaxItems": "{% $n %}" }""");

    [Theory]
    [MemberData(nameof(Configs))]
    public void Every_file_reader_has_its_input_type(ItemReader reader, string expected) => ConfigOf(reader).ShouldBe(expected);

    [Theory]
    [InlineData(CsvDelimiter.Comma, "COMMA")]
    [InlineData(CsvDelimiter.Pipe, "PIPE")]
    [InlineData(CsvDelimiter.Semicolon, "SEMICOLON")]
    [InlineData(CsvDelimiter.Space, "SPACE")]
    [InlineData(CsvDelimiter.Tab, "TAB")]
    public void Every_delimiter_has_its_name(CsvDelimiter delimiter, string expected) =>
        ConfigOf(new S3CsvItemReader { Bucket = "in", Key = "k", CsvDelimiter = delimiter }).GetProperty("CSVDelimiter").GetString().Should().Be(expected);

    [Fact]
    public void A_csv_file_without_header_row_needs_names()
    {
        var act = () => CsvHeaders.Use();

        act.Should().Throw<ArgumentException>().WithMessage("*at least one column name.*");
    }

    public static TheoryData<ItemReader, string> Configs() => new()
    {
        { new S3JsonItemReader { Bucket = "in", Key = "k" }, """{ "InputType": "JSON" }""" },
        { new S3JsonLItemReader { Bucket = "in", Key = "k" }, """{ "InputType": "JSONL" }""" },
        { new S3ParquetItemReader { Bucket = "in", Key = "k" }, """{ "InputType": "PARQUET" }""" },
        { new S3CsvItemReader { Bucket = "in", Key = "k" }, """{ "InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW" }""" },
        {
            new S3CsvItemReader { Bucket = "in", Key = "k", CsvHeaders = CsvHeaders.Use("id", "name") },
            """{ "InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["id", "name"] }"""
        },
        { new S3ManifestItemReader { Bucket = "in", Key = "k" }, """{ "InputType": "MANIFEST" }""" },
        {
            new S3ManifestItemReader { Bucket = "in", Key = "k", ManifestType = ManifestType.S3Inventory },
            """{ "InputType": "MANIFEST", "ManifestType": "S3_INVENTORY" }"""
        },
        {
            new S3ManifestItemReader { Bucket = "in", Key = "k", ManifestType = ManifestType.AthenaData, InputType = ItemFormat.Csv },
            """{ "InputType": "CSV", "ManifestType": "ATHENA_DATA" }"""
        },
        { new S3InventoryItemReader { Bucket = "in", Key = "k" }, """{ "InputType": "MANIFEST", "ManifestType": "S3_INVENTORY" }""" },
    };

    private static JsonElement ConfigOf(ItemReader reader) => JsonOf(reader).GetProperty("ReaderConfig");

    private static JsonElement JsonOf(ItemReader reader) =>
        Compiled.Of(new DistributedMap("Each") { ItemReader = reader }.ItemProcessor(new Pass("One"))).GetProperty("ItemReader");
}
