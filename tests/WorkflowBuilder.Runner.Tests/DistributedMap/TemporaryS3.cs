using System.IO.Compression;
using System.Text;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests;

/// <summary>A folder that stands for S3 and is deleted with the test. Its bucket is called <c>data</c>.</summary>
internal sealed class TemporaryS3 : IDisposable
{
    public const string Bucket = "data";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("s3-");

    public TemporaryS3()
    {
        Directory.CreateDirectory(Path.Combine(Root, Bucket));
        Folder = new(Root);
    }

    public string Root => _folder.FullName;

    public S3Folder Folder { get; }

    public string PathOf(string key) => Path.Combine(Root, Bucket, key);

    public void Put(string key, string content) => Put(key, Encoding.UTF8.GetBytes(content));

    public void Put(string key, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(key))!);
        File.WriteAllBytes(PathOf(key), content);
    }

    public void PutGzip(string key, string content)
    {
        var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(content));
        }

        Put(key, compressed.ToArray());
    }

    public string Text(string key) => File.ReadAllText(PathOf(key));

    public IEnumerable<MapItem> Read(string key, string readerConfig, IParquetReader? parquet = null) =>
        new S3ItemSource(Folder, parquet).Read(
            "arn:aws:states:::s3:getObject",
            JsonData.EmptyObject.With("Bucket", JsonData.From(Bucket)).With("Key", JsonData.From(key)),
            JsonData.Parse(readerConfig));

    public IEnumerable<MapItem> List(string? prefix = null, string readerConfig = "{}")
    {
        var parameters = JsonData.EmptyObject.With("Bucket", JsonData.From(Bucket));
        return new S3ItemSource(Folder).Read(
            "arn:aws:states:::s3:listObjectsV2",
            prefix is null ? parameters : parameters.With("Prefix", JsonData.From(prefix)),
            JsonData.Parse(readerConfig));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
