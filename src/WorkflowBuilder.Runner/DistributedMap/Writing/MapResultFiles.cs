using System.Text;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>
/// Writes the results of a map run as a <c>ResultWriter</c> exports them: <c>SUCCEEDED_0.json</c>, <c>FAILED_0.json</c> and <c>PENDING_0.json</c>
/// with the executions, and <c>manifest.json</c> with the names of these files. An execution is written when it is added and not kept.
/// </summary>
internal sealed class MapResultFiles : IMapResults
{
    /// <summary>How large a file of results gets before the next one is begun.</summary>
    public const long LargestFile = 5L * 1024 * 1024 * 1024;

    private static readonly string[] Groups = ["FAILED", "PENDING", "SUCCEEDED"];

    private readonly S3Folder _folder;
    private readonly string _bucket;
    private readonly string _prefix;
    private readonly string _mapRunArn;
    private readonly ResultFormat _format;
    private readonly long _largestFile;
    private readonly Dictionary<string, ResultFile> _open = [];
    private readonly Dictionary<string, List<(string Key, long Size)>> _written = Groups.ToDictionary(group => group, _ => new List<(string, long)>());

    /// <param name="folder">The folder that stands for S3.</param>
    /// <param name="parameters">The <c>Parameters</c> or <c>Arguments</c> of the <c>ResultWriter</c>, evaluated: <c>Bucket</c> and <c>Prefix</c>.</param>
    /// <param name="mapRunArn">The ARN of the map run, whose last part names the folder of the files.</param>
    /// <param name="format">How results are written.</param>
    /// <param name="largestFile">How large a file gets.</param>
    public MapResultFiles(S3Folder folder, JsonData parameters, string mapRunArn, ResultFormat format, long largestFile = LargestFile)
    {
        _folder = folder;
        _bucket = parameters["Bucket"] is { IsString: true } bucket ? bucket.GetString() : throw Failure("The field 'Bucket' is required but was missing.");
        var prefix = parameters["Prefix"] is { IsString: true } text ? text.GetString().TrimEnd('/') : "";
        _prefix = $"{prefix}{(prefix.Length == 0 ? "" : "/")}{mapRunArn[(mapRunArn.LastIndexOf(':') + 1)..]}/";
        _mapRunArn = mapRunArn;
        _format = format;
        _largestFile = largestFile;
    }

    public bool TakesPending => true;

    /// <summary>Writes an execution to the file of its status.</summary>
    /// <inheritdoc/>
    public void Add(long index, ChildExecution execution) => Guard(() =>
    {
        var group = execution.Status switch
        {
            ChildStatus.Succeeded => "SUCCEEDED",
            ChildStatus.Pending => "PENDING",
            _ => "FAILED",
        };
        foreach (var entry in _format.Apply(execution))
        {
            FileOf(group).Add(entry);
        }
    });

    /// <summary>Ends the files and writes the manifest.</summary>
    /// <returns>The result of the state: <c>{"MapRunArn", "ResultWriterDetails": {"Bucket", "Key"}}</c>.</returns>
    public JsonData Complete()
    {
        var key = _prefix + "manifest.json";
        Guard(() =>
        {
            foreach (var group in Groups)
            {
                Close(group);
            }

            using var manifest = _folder.Create(_bucket, key);
            manifest.Write(Encoding.UTF8.GetBytes(Manifest().ToString()));
        });
        return JsonData.EmptyObject
            .With("MapRunArn", JsonData.From(_mapRunArn))
            .With("ResultWriterDetails", JsonData.EmptyObject.With("Bucket", JsonData.From(_bucket)).With("Key", JsonData.From(key)));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var file in _open.Values)
        {
            file.Dispose();
        }
    }

    private ResultFile FileOf(string group)
    {
        if (_open.TryGetValue(group, out var current) && current.Size >= _largestFile)
        {
            Close(group);
        }

        if (!_open.TryGetValue(group, out var file))
        {
            var key = $"{_prefix}{group}_{_written[group].Count}.json{(_format.IsLines ? "l" : "")}";
            file = new(key, _folder.Create(_bucket, key), _format.IsLines);
            _open.Add(group, file);
        }

        return file;
    }

    private void Close(string group)
    {
        if (_open.Remove(group, out var file))
        {
            file.Complete();
            file.Dispose();
            _written[group].Add((file.Key, file.Size));
        }
    }

    private JsonData Manifest()
    {
        var files = JsonData.EmptyObject;
        foreach (var group in Groups)
        {
            var listed = _written[group].Select(file =>
                JsonData.EmptyObject.With("Key", JsonData.From(file.Key)).With("Size", JsonData.From(file.Size)));
            files = files.With(group, JsonData.From(listed.ToArray()));
        }

        return JsonData.EmptyObject
            .With("DestinationBucket", JsonData.From(_bucket))
            .With("MapRunArn", JsonData.From(_mapRunArn))
            .With("ResultFiles", files);
    }

    private static void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (S3Exception refusal)
        {
            throw Failure(refusal.Cause);
        }
        catch (IOException failure)
        {
            throw Failure(failure.Message);
        }
    }

    private static StatesException Failure(string cause) => new(Errors.ResultWriterFailed, cause);
}
