using System.Text;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests;

/// <summary>A data set of a million items is read in the memory that one item takes.</summary>
[Collection(MeasuredAlone.Name)]
public sealed class LargeDataSetTests : IDisposable
{
    private const int Items = 1_000_000;
    private const long LiveMemory = 16 * 1024 * 1024;

    private readonly TemporaryS3 _s3 = new();

    [Theory]
    [InlineData("""{"InputType":"CSV","CSVHeaderLocation":"FIRST_ROW"}""", "id,name,note\n", "{0},name of {0},\"quoted, {0}\"\n", "")]
    [InlineData("""{"InputType":"JSON"}""", "[0", ",{{\"id\":{0},\"name\":\"name of {0}\"}}", "]")]
    [InlineData("""{"InputType":"JSON","ItemsPointer":"/a/b"}""", "{\"skip\":[1,2,3],\"a\":{\"b\":[0", ",{{\"id\":{0}}}", "]}}")]
    [InlineData("""{"InputType":"JSONL"}""", "", "{{\"id\":{0},\"name\":\"name of {0}\"}}\n", "")]
    public void A_million_items_are_read_in_little_memory(string config, string start, string item, string end)
    {
        Write("large", start, CompositeFormat.Parse(item), end);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = 0L;
        var count = 0;

        foreach (var _ in _s3.Read("large", config))
        {
            if (++count % 100_000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        count.Should().BeInRange(Items, Items + 1);
        most.Should().BeLessThan(LiveMemory);
    }

    [Theory]
    [InlineData("STANDARD")]
    [InlineData("EXPRESS")]
    public async System.Threading.Tasks.Task A_million_child_executions_run_in_little_memory(string type)
    {
        _s3.Put("rows.parquet", "");
        var rows = new MeasuredRows();

        var result = await Machine.RunAsync("""
            {"StartAt":"M","States":{"M":{"Type":"Map","End":true,
            "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","ReaderConfig":{"InputType":"PARQUET"},
              "Parameters":{"Bucket":"data","Key":"rows.parquet"}},
            "ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"TYPE"},"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}},
            "ResultWriter":{"Resource":"arn:aws:states:::s3:putObject","Parameters":{"Bucket":"data"},
              "WriterConfig":{"Transformation":"COMPACT","OutputType":"JSONL"}}}}}
            """.Replace("TYPE", type, StringComparison.Ordinal), "{}", run => (run.S3Folder, run.ParquetReader) = (_s3.Root, rows));

        result.MapRuns[0].ItemCounts.Succeeded.Should().Be(Items);
        rows.MostMemory.Should().BeLessThan(LiveMemory);
    }

    [Theory]
    [InlineData("""{"InputType":"JSONL"}""", "\"")]
    [InlineData("""{"InputType":"JSON"}""", "[\"")]
    [InlineData("""{"InputType":"CSV","CSVHeaderLocation":"FIRST_ROW"}""", "a\n")]
    [InlineData("""{"InputType":"CSV","CSVHeaderLocation":"FIRST_ROW"}""", "a\n\"")]
    public void A_line_of_100_MB_is_refused_without_being_read_to_its_end(string config, string start)
    {
        Write("line", start, CompositeFormat.Parse(new string('x', 100)), "");
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var read = () => _s3.Read("line", config).Count();

        read.Should().Throw<StatesException>().Which.Error.Should().Be("States.ItemReaderFailed");
        (GC.GetTotalMemory(forceFullCollection: false) - before).Should().BeLessThan(64 * 1024 * 1024);
    }

    [Fact]
    public void A_million_results_are_written_in_little_memory()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var files = new MapResultFiles(_s3.Folder, JsonData.Parse("""{"Bucket":"data"}"""), "arn:run", ResultFormat.OutputsOnly);

        for (var i = 0; i < Items; i++)
        {
            files.Add(i, new() { Status = ChildStatus.Succeeded, Input = JsonData.EmptyObject, Output = JsonData.From(i) });
        }

        var live = GC.GetTotalMemory(forceFullCollection: true) - before;
        files.Complete();

        live.Should().BeLessThan(LiveMemory);
        _s3.Read("run/SUCCEEDED_0.json", """{"InputType":"JSON"}""").Should().HaveCount(Items);
    }

    public void Dispose() => _s3.Dispose();

    private void Write(string key, string start, CompositeFormat item, string end)
    {
        using var writer = new StreamWriter(_s3.Folder.Create(TemporaryS3.Bucket, key));
        writer.Write(start);
        for (var i = 0; i < Items; i++)
        {
            writer.Write(string.Format(null, item, i));
        }

        writer.Write(end);
    }

    private sealed class MeasuredRows : IParquetReader
    {
        public long MostMemory { get; private set; }

        public IEnumerable<JsonData> ReadRows(Stream file)
        {
            var before = GC.GetTotalMemory(forceFullCollection: true);
            for (var i = 1; i <= Items; i++)
            {
                if (i % 100_000 == 0)
                {
                    MostMemory = Math.Max(MostMemory, GC.GetTotalMemory(forceFullCollection: true) - before);
                }

                yield return JsonData.EmptyObject.With("id", JsonData.From(i));
            }
        }
    }
}
