using System.Text.Json;

namespace WorkflowBuilder.Tests.DistributedMaps;

public class ItemBatcherTests
{
    [Fact]
    public void Sizes_may_be_numbers() =>
        JsonOf(new() { MaxInputBytesPerBatch = 1024, MaxItemsPerBatch = 10 }).ShouldBeInOrder("""{ "MaxItemsPerBatch": 10, "MaxInputBytesPerBatch": 1024 }""");

    [Fact]
    public void Sizes_may_be_paths() =>
        JsonOf(new() { MaxItemsPerBatchPath = "$.n", MaxInputBytesPerBatchPath = "$.b" }).ShouldBe("""
            { "MaxItemsPerBatchPath": "$.n", "MaxInputBytesPerBatchPath": "$.b" }
            """);

    [Fact]
    public void Sizes_may_be_jsonata() =>
        JsonOf(new() { MaxItemsPerBatch = "{% $n %}", MaxInputBytesPerBatch = "{% $b %}" }).ShouldBe("""
            { "MaxItemsPerBatch": "{% $n %}", "MaxInputBytesPerBatch": "{% $b %}" }
            """);

    [Fact]
    public void The_batch_input_takes_paths_where_the_construct_library_loses_them() =>
        JsonOf(new() { MaxItemsPerBatch = 1, BatchInput = new { id = JsonPath.StringAt("$.id"), n = 1 } }).ShouldBe("""
            { "MaxItemsPerBatch": 1, "BatchInput": { "id.$": "$.id", "n": 1 } }
            """);

    private static JsonElement JsonOf(ItemBatcher batcher) =>
        Compiled.Of(new DistributedMap("Each") { ItemBatcher = batcher }.ItemProcessor(new Pass("One"))).GetProperty("ItemBatcher");
}
