using System.Diagnostics;

namespace WorkflowBuilder.Runner.Tests;

public sealed class S3FolderTests : IDisposable
{
    private readonly TemporaryS3 _s3 = new();

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    [InlineData("../data")]
    [InlineData("data/..")]
    [InlineData("C:")]
    [InlineData("/etc")]
    [InlineData("data\0")]
    [InlineData("nowhere")]
    public void A_bucket_that_is_no_sub_folder_does_not_exist(string bucket)
    {
        var read = () => _s3.Folder.OpenRead(bucket, "key");
        var list = () => _s3.Folder.List(bucket);

        read.Should().Throw<S3Exception>().Which.Error.Should().Be("S3.NoSuchBucketException");
        list.Should().Throw<S3Exception>().WithMessage("The specified bucket does not exist (Service: S3, Status Code: 404, *");
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("a/../../secret.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("//secret.txt")]
    [InlineData("./secret.txt")]
    [InlineData("a\0b")]
    [InlineData("")]
    [InlineData("folder/")]
    [InlineData("folder")]
    [InlineData("nothing")]
    public void A_key_that_is_no_file_of_the_bucket_does_not_exist(string key)
    {
        File.WriteAllText(Path.Combine(_s3.Root, "secret.txt"), "secret");
        _s3.Put("folder/file", "");

        var read = () => _s3.Folder.OpenRead(TemporaryS3.Bucket, key);

        read.Should().Throw<S3Exception>().Which.Error.Should().Be("S3.NoSuchKeyException");
    }

    [Theory]
    [InlineData("../written.txt")]
    [InlineData("a/../../written.txt")]
    [InlineData("/tmp/written.txt")]
    [InlineData("a\0b")]
    public void Nothing_is_written_outside_of_the_bucket(string key)
    {
        var write = () => _s3.Folder.Create(TemporaryS3.Bucket, key);

        write.Should().Throw<S3Exception>();
        Directory.GetFiles(_s3.Root).Should().BeEmpty();
    }

    [Fact]
    public void Links_are_not_followed()
    {
        var outside = Directory.CreateTempSubdirectory("outside-");
        File.WriteAllText(Path.Combine(outside.FullName, "secret.txt"), "secret");
        Directory.CreateSymbolicLink(_s3.PathOf("link"), outside.FullName);
        File.CreateSymbolicLink(_s3.PathOf("file"), Path.Combine(outside.FullName, "secret.txt"));
        Directory.CreateSymbolicLink(Path.Combine(_s3.Root, "bucket"), outside.FullName);

        var throughFolder = () => _s3.Folder.OpenRead(TemporaryS3.Bucket, "link/secret.txt");
        var throughFile = () => _s3.Folder.OpenRead(TemporaryS3.Bucket, "file");
        var throughBucket = () => _s3.Folder.OpenRead("bucket", "secret.txt");
        var write = () => _s3.Folder.Create(TemporaryS3.Bucket, "link/new.txt");
        var listed = _s3.Folder.List(TemporaryS3.Bucket).ToList();
        outside.Delete(recursive: true);

        throughFolder.Should().Throw<S3Exception>();
        throughFile.Should().Throw<S3Exception>();
        throughBucket.Should().Throw<S3Exception>();
        write.Should().Throw<S3Exception>();
        listed.Should().BeEmpty();
    }

    [Fact]
    public void Objects_are_listed_in_the_order_of_their_UTF8_bytes()
    {
        string[] keys = ["A", "a-", "a.txt", "a/0", "a/b/c", "a0", "aa", "z", "é", "\uFB01", "😀"];
        foreach (var key in keys.Reverse())
        {
            _s3.Put(key, "");
        }

        var listed = _s3.Folder.List(TemporaryS3.Bucket).Select(found => found.Key);

        listed.Should().Equal(keys);
    }

    [Theory]
    [InlineData("a/", "a/1,a/2/3")]
    [InlineData("a/2", "a/2/3")]
    [InlineData("a", "a.txt,a/1,a/2/3")]
    [InlineData("a/2/3/", "")]
    [InlineData("../", "")]
    public void A_prefix_is_no_folder_but_the_start_of_keys(string prefix, string expected)
    {
        foreach (var key in new[] { "a.txt", "a/1", "a/2/3", "b/1" })
        {
            _s3.Put(key, "");
        }

        var listed = _s3.Folder.List(TemporaryS3.Bucket, prefix).Select(found => found.Key);

        string.Join(',', listed).Should().Be(expected);
    }

    [Fact]
    public void An_object_is_described_as_ListObjectsV2_does()
    {
        _s3.Put("flat/data.jsonl", "0HelloWorld!");
        File.SetLastWriteTimeUtc(_s3.PathOf("flat/data.jsonl"), DateTimeOffset.FromUnixTimeSeconds(1_790_204_286).UtcDateTime);

        var listed = _s3.Folder.List(TemporaryS3.Bucket).Single();

        listed.ToData().ToString().Should().Be(
            """{"Etag":"\"26c6f5d46cc21753686a70d9344a5b4a\"","Key":"flat/data.jsonl","LastModified":1.790204286E9,"Size":12,"StorageClass":"STANDARD"}""");
    }

    [Theory]
    [InlineData(1_700_000_000, "1.7E9")]
    [InlineData(1_000_000_000, "1.0E9")]
    [InlineData(86_400, "86400.0")]
    public void The_time_of_a_change_is_a_number_as_Java_shows_it(long seconds, string expected)
    {
        _s3.Put("key", "");
        var listed = new S3Object("key", _s3.PathOf("key"), DateTimeOffset.FromUnixTimeSeconds(seconds), 0);

        listed.ToData()["LastModified"].ToString().Should().Be(expected);
    }

    [Fact]
    public void What_is_written_can_be_read()
    {
        using (var written = _s3.Folder.Create(TemporaryS3.Bucket, "a/b/c.txt"))
        {
            written.Write("content"u8);
        }

        using var read = new StreamReader(_s3.Folder.OpenRead(TemporaryS3.Bucket, "a/b/c.txt"));

        read.ReadToEnd().Should().Be("content");
    }

    [Fact]
    public void A_key_below_another_object_cannot_be_written()
    {
        _s3.Put("a", "");

        var write = () => _s3.Folder.Create(TemporaryS3.Bucket, "a/b");

        write.Should().Throw<S3Exception>();
    }

    [Fact]
    public void Objects_are_listed_without_being_read()
    {
        _s3.Put("a", "before");
        var listed = _s3.Folder.List(TemporaryS3.Bucket).Single();

        _s3.Put("a", "after");

        listed.ToData()["Etag"].GetString().Should().Be("\"632a2406bbcbcd553eec45ac14b40a0a\"", "that is the MD5 of what is there when it is asked for");
    }

    [Fact]
    public void An_object_that_is_gone_since_it_was_listed_is_still_described()
    {
        _s3.Put("a", "content");
        var listed = _s3.Folder.List(TemporaryS3.Bucket).Single();

        File.Delete(_s3.PathOf("a"));

        listed.ToData()["Etag"].GetString().Should().EndWith("-1\"");
    }

    [Fact(Timeout = 30_000)]
    public async System.Threading.Tasks.Task A_pipe_is_an_empty_object()
    {
        using (var make = Process.Start("mkfifo", [_s3.PathOf("pipe")]))
        {
            await make.WaitForExitAsync();
        }

        var read = await System.Threading.Tasks.Task.Run(() => _s3.Folder.OpenRead(TemporaryS3.Bucket, "pipe").ReadByte());
        var listed = await System.Threading.Tasks.Task.Run(() => _s3.Folder.List(TemporaryS3.Bucket).Single().ToData());
        await System.Threading.Tasks.Task.Run(() => _s3.Folder.Create(TemporaryS3.Bucket, "pipe").Dispose());

        read.Should().Be(-1);
        listed["Size"].ToString().Should().Be("0");
    }

    public void Dispose() => _s3.Dispose();
}
