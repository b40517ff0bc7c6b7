using System.IO.Compression;
using System.Text;
using WorkflowBuilder.Json;
using ZstdSharp;

namespace WorkflowBuilder.Runner.Tests;

public sealed class S3ItemSourceTests : IDisposable
{
    private readonly TemporaryS3 _s3 = new();

    [Fact]
    public void Objects_are_the_items_of_a_list()
    {
        _s3.Put("file_0.txt", "0HelloWorld!");
        _s3.Put("file_1.txt", "1HelloWorld!");

        var items = _s3.List().ToList();

        items.Select(item => item.Value["Key"].GetString()).Should().Equal("file_0.txt", "file_1.txt");
        items.Select(item => item.Source).Should().AllBe("s3://data");
    }

    [Fact]
    public void Objects_that_are_loaded_and_flattened_give_the_items_in_them()
    {
        _s3.Put("flat/a.jsonl", "1\n2\n");
        _s3.Put("flat/b.jsonl", "3\n");
        _s3.Put("other.jsonl", "4\n");

        var items = _s3.List("flat/", """{"InputType":"JSONL","Transformation":"LOAD_AND_FLATTEN"}""").ToList();

        items.Select(item => $"{item.Value} of {item.Source}")
            .Should().Equal("1 of s3://data/flat/a.jsonl", "2 of s3://data/flat/a.jsonl", "3 of s3://data/flat/b.jsonl");
    }

    [Theory]
    [InlineData("""{"InputType":"JSON","MaxItems":2}""", 2)]
    [InlineData("""{"InputType":"JSON","MaxItems":0}""", 3)]
    [InlineData("""{"InputType":"JSON","MaxItems":9}""", 3)]
    public void MaxItems_ends_the_reading(string config, int expected)
    {
        _s3.Put("file.json", "[1,2,3]");

        _s3.Read("file.json", config).Should().HaveCount(expected);
    }

    [Fact]
    public void What_comes_after_MaxItems_is_not_read()
    {
        _s3.Put("file.json", "[1,2,broken");

        _s3.Read("file.json", """{"InputType":"JSON","MaxItems":2}""").Should().HaveCount(2);
    }

    [Fact]
    public void Nothing_is_read_before_an_item_is_asked_for()
    {
        var read = () => _s3.Read("missing.json", """{"InputType":"JSON"}""");

        read.Should().NotThrow().Which.Invoking(items => items.First())
            .Should().Throw<StatesException>().Which.Cause.Should().StartWith("The specified key does not exist.");
    }

    [Theory]
    [InlineData("arn:aws:states:::s3:getObject", """{"Key":"k"}""", "{}", "The field 'Bucket' is required but was missing.")]
    [InlineData("arn:aws:states:::s3:getObject", """{"Bucket":"data"}""", "{}", "The field 'Key' is required but was missing.")]
    [InlineData("arn:aws:states:::s3:getObject", """{"Bucket":"data","Key":"k"}""", "{}", "The field 'InputType' is required but was missing.")]
    [InlineData("arn:aws:states:::s3:getObject", """{"Bucket":"data","Key":"k"}""", """{"InputType":"ORC"}""", "The InputType ORC is not supported.")]
    [InlineData("arn:aws:states:::s3:getObject", """{"Bucket":"data","Key":"k"}""", """{"InputType":"PARQUET"}""", "*WorkflowBuilder.Runner.Parquet*")]
    [InlineData("arn:aws:states:::sqs:sendMessage", "{}", "{}", "The resource arn:aws:states:::sqs:sendMessage of an ItemReader is not supported.")]
    public void What_is_missing_or_unknown_is_named(string resource, string parameters, string config, string cause)
    {
        _s3.Put("k", "");

        var read = () => new S3ItemSource(_s3.Folder).Read(resource, JsonData.Parse(parameters), JsonData.Parse(config)).ToList();

        read.Should().Throw<StatesException>().Which.Cause.Should().Match(cause);
    }

    [Fact]
    public void Compressed_objects_are_expanded()
    {
        var zstd = new MemoryStream();
        using (var compression = new CompressionStream(zstd, leaveOpen: true))
        {
            compression.Write("3\n4\n"u8);
        }

        _s3.PutGzip("a.jsonl.gz", "1\n2\n");
        _s3.Put("b.jsonl.zst", zstd.ToArray());

        var items = _s3.List(null, """{"InputType":"JSONL","Transformation":"LOAD_AND_FLATTEN"}""").Select(item => item.Value.ToString());

        items.Should().Equal("1", "2", "3", "4");
    }

    [Fact]
    public void What_expands_without_end_is_refused()
    {
        var bomb = new MemoryStream();
        using (var gzip = new GZipStream(bomb, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var lines = Encoding.UTF8.GetBytes(new string('\n', 1_000_000));
            for (var i = 0; i < 100; i++)
            {
                gzip.Write(lines);
            }
        }

        _s3.Put("bomb.gz", bomb.ToArray());

        var read = () => _s3.Read("bomb.gz", """{"InputType":"JSONL"}""").Count();

        read.Should().Throw<StatesException>().Which.Cause.Should().Be("The compressed object expands to an unreasonable size.");
    }

    [Fact]
    public void A_broken_compression_fails_the_reader()
    {
        _s3.Put("broken.gz", [0x1F, 0x8B, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);

        var read = () => _s3.Read("broken.gz", """{"InputType":"JSONL"}""").Count();

        read.Should().Throw<StatesException>().Which.Error.Should().Be("States.ItemReaderFailed");
    }

    [Fact]
    public void An_inventory_lists_the_objects_in_its_files()
    {
        _s3.PutGzip("inventory/files/1.csv.gz", "\"source\",\"a.txt\",\"12\"\n\"source\",\"b%20c.txt\",\"7\"\n");
        _s3.PutGzip("inventory/files/2.csv.gz", "\"source\",\"d.txt\",\"0\"\n");
        _s3.Put("inventory/manifest.json", """
            {"sourceBucket":"source","destinationBucket":"arn:aws:s3:::data","version":"2016-11-30","fileFormat":"CSV","fileSchema":"Bucket, Key, Size",
            "files":[{"key":"inventory/files/1.csv.gz","size":1,"MD5checksum":""},{"key":"inventory/files/2.csv.gz","size":1,"MD5checksum":""}]}
            """);

        var items = _s3.Read("inventory/manifest.json", """{"InputType":"MANIFEST"}""").ToList();

        items.Select(item => $"{item.Value["Bucket"]}{item.Value["Key"]}{item.Value["Size"]}")
            .Should().Equal("\"source\"\"a.txt\"\"12\"", "\"source\"\"b%20c.txt\"\"7\"", "\"source\"\"d.txt\"\"0\"");
        items[2].Source.Should().Be("s3://data/inventory/files/2.csv.gz");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"files":[{}],"fileFormat":"CSV","fileSchema":"Key"}""")]
    [InlineData("""{"files":[{"key":"../../../etc/passwd"}],"fileFormat":"CSV","fileSchema":"Key"}""")]
    [InlineData("""{"files":[],"fileFormat":"ORC"}""")]
    [InlineData("not JSON")]
    public void A_broken_inventory_fails_the_reader(string manifest)
    {
        _s3.Put("manifest.json", manifest);

        var read = () => _s3.Read("manifest.json", """{"InputType":"MANIFEST"}""").Count();

        read.Should().Throw<StatesException>().Which.Error.Should().Be("States.ItemReaderFailed");
    }

    [Fact]
    public void An_Athena_manifest_names_the_files_with_the_items()
    {
        _s3.Put("unload/1", "1\n2\n");
        _s3.PutGzip("unload/2.gz", "3\n");
        _s3.Put("query-manifest.csv", "s3://data/unload/1\r\n\"s3://data/unload/2.gz\"\n");

        var items = _s3.Read("query-manifest.csv", """{"InputType":"JSONL","ManifestType":"ATHENA_DATA"}""").ToList();

        items.Select(item => $"{item.Value} of {item.Source}")
            .Should().Equal("1 of s3://data/unload/1", "2 of s3://data/unload/1", "3 of s3://data/unload/2.gz");
    }

    [Theory]
    [InlineData("data/unload/1")]
    [InlineData("s3://data")]
    [InlineData("s3:///key")]
    [InlineData("s3://../key")]
    [InlineData("s3://data/../../etc/passwd")]
    public void A_broken_Athena_manifest_fails_the_reader(string line)
    {
        _s3.Put("manifest.csv", line);

        var read = () => _s3.Read("manifest.csv", """{"InputType":"JSONL","ManifestType":"ATHENA_DATA"}""").Count();

        read.Should().Throw<StatesException>().Which.Error.Should().Be("States.ItemReaderFailed");
    }

    public void Dispose() => _s3.Dispose();
}
