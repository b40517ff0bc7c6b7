using WorkflowBuilder.Json;

namespace WorkflowBuilder.Conformance.Tests.Executions;

/// <summary>The objects that a case put into S3 before it ran, in a folder of their own.</summary>
internal sealed class S3Objects : IDisposable
{
    public S3Objects(JsonData setup)
    {
        foreach (var call in setup.Items.ToArray().Where(call => call["service"].GetString() == "s3"))
        {
            var parameters = call["params"];
            var bucket = Path.Combine(Folder, parameters["Bucket"].GetString());
            Directory.CreateDirectory(bucket);
            if (call["operation"].GetString() == "PutObject")
            {
                var path = Path.Combine(bucket, parameters["Key"].GetString());
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, parameters["Body"].GetString());
            }
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("s3-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
