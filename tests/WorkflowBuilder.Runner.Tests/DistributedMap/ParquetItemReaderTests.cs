using Parquet.Serialization;

namespace WorkflowBuilder.Runner.Tests;

public sealed class ParquetItemReaderTests : IDisposable
{
    private const string Config = """{"InputType":"PARQUET"}""";

    private readonly TemporaryS3 _s3 = new();

    [Fact]
    public async System.Threading.Tasks.Task Rows_are_objects_with_a_member_for_each_column()
    {
        var at = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        await Put(
            "file.parquet",
            [
                new() { Id = 9_007_199_254_740_993, Name = "ü", Ratio = 0.5, Tags = ["a", "b"], At = at, Inner = new() { Ok = true } },
                new() { Id = 2 },
            ]);

        var items = _s3.Read("file.parquet", Config, new ParquetItemReader()).ToList();

        items.Select(item => item.Value.ToString()).Should().Equal(
            """{"Id":9007199254740993,"Name":"ü","Ratio":0.5,"At":"2026-01-02T03:04:05Z","Tags":["a","b"],"Inner":{"Ok":true}}""",
            """{"Id":2,"Name":null,"Ratio":null,"At":null,"Tags":null,"Inner":null}""");
        items[0].Source.Should().Be("s3://data/file.parquet");
    }

    [Fact]
    public async System.Threading.Tasks.Task Row_groups_are_read_one_after_the_other()
    {
        await Put("file.parquet", [.. Enumerable.Range(0, 1_000).Select(id => new Reading { Id = id })], rowGroupSize: 100);

        var ids = _s3.Read("file.parquet", Config, new ParquetItemReader()).Select(item => item.Value["Id"].GetDouble());

        ids.Should().Equal(Enumerable.Range(0, 1_000).Select(id => (double)id));
    }

    [Fact]
    public async System.Threading.Tasks.Task A_row_group_has_no_more_values_than_may_be_in_memory()
    {
        await Put("file.parquet", [.. Enumerable.Range(0, 200).Select(id => new Reading { Id = id })], rowGroupSize: 100);

        var exact = _s3.Read("file.parquet", Config, new ParquetItemReader { MaxRowGroupValues = 600 });
        var smaller = _s3.Read("file.parquet", Config, new ParquetItemReader { MaxRowGroupValues = 599 });

        exact.Should().HaveCount(200);
        smaller.Invoking(rows => rows.First()).Should().Throw<StatesException>().Which.Cause.Should().Contain("Row group 0 has 600 values");
    }

    [Theory]
    [InlineData("")]
    [InlineData("PAR1")]
    [InlineData("PAR1 this is no Parquet file PAR1")]
    [InlineData("PAR1\u0001\u0002\u0003\u0004\u007F\u007F\u007F\u007FPAR1")]
    public void A_broken_file_fails_the_reader(string content)
    {
        _s3.Put("broken.parquet", content);

        var read = () => _s3.Read("broken.parquet", Config, new ParquetItemReader()).Count();

        read.Should().Throw<StatesException>().Which.Error.Should().Be("States.ItemReaderFailed");
    }

    [Fact]
    public async System.Threading.Tasks.Task An_inventory_may_be_in_Parquet()
    {
        await Put("inventory/1.parquet", [new() { Id = 1, Name = "a.txt" }]);
        _s3.Put("inventory/manifest.json", """{"destinationBucket":"arn:aws:s3:::data","fileFormat":"Parquet","files":[{"key":"inventory/1.parquet"}]}""");

        var item = _s3.Read("inventory/manifest.json", """{"ManifestType":"S3_INVENTORY"}""", new ParquetItemReader()).Single();

        item.Value["Name"].GetString().Should().Be("a.txt");
    }

    public void Dispose() => _s3.Dispose();

    private async System.Threading.Tasks.Task Put(string key, Reading[] rows, int? rowGroupSize = null)
    {
        var content = new MemoryStream();
        await ParquetSerializer.SerializeAsync(rows, content, new() { RowGroupSize = rowGroupSize });
        _s3.Put(key, content.ToArray());
    }

    public sealed class Reading
    {
        public long Id { get; set; }

        public string? Name { get; set; }

        public double? Ratio { get; set; }

        public DateTime? At { get; set; }

        public List<string>? Tags { get; set; }

        public Part? Inner { get; set; }
    }

    public sealed class Part
    {
        public bool Ok { get; set; }
    }
}
