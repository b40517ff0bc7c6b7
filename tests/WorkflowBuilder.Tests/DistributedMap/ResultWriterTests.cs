using System.Text.Json;

namespace WorkflowBuilder.Tests.DistributedMaps;

public class ResultWriterTests
{
    [Fact]
    public void Every_property_is_written_in_the_fixed_order()
    {
        var writer = new ResultWriter
        {
            WriterConfig = new() { Transformation = WriterTransformation.Flatten, OutputType = OutputType.Jsonl },
            ExpectedBucketOwner = "123456789012",
            Prefix = JsonPath.StringAt("$.prefix"),
            Bucket = JsonPath.StringAt("$.bucket"),
        };

        JsonOf(writer).ShouldBeInOrder("""
            {
              "Resource": "arn:aws:states:::s3:putObject",
              "Parameters": { "Bucket.$": "$.bucket", "Prefix.$": "$.prefix", "ExpectedBucketOwner": "123456789012" },
              "WriterConfig": { "OutputType": "JSONL", "Transformation": "FLATTEN" }
            }
            """);
    }

    [Theory]
    [InlineData(OutputType.Json, WriterTransformation.None, """{ "OutputType": "JSON", "Transformation": "NONE" }""")]
    [InlineData(OutputType.Json, WriterTransformation.Compact, """{ "OutputType": "JSON", "Transformation": "COMPACT" }""")]
    public void Without_a_bucket_only_the_form_is_set(OutputType type, WriterTransformation transformation, string config) =>
        JsonOf(new() { WriterConfig = new() { OutputType = type, Transformation = transformation } }).ShouldBe($$"""{ "WriterConfig": {{config}} }""");

    private static JsonElement JsonOf(ResultWriter writer) =>
        Compiled.Of(new DistributedMap("Each") { ResultWriter = writer }.ItemProcessor(new Pass("One"))).GetProperty("ResultWriter");
}
