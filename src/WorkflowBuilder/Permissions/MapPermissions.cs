using System.Text.Json;

namespace WorkflowBuilder;

/// <summary>What a Distributed Map needs: to read its items, to write its results, and to run its child executions.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/iam-policies-eg-dist-map.html"/>.</remarks>
internal static class MapPermissions
{
    public static IEnumerable<PermissionStatement> Of(JsonElement map)
    {
        if (map.TryGetProperty("ResultWriter", out var writer) && writer.TryGetProperty("Resource", out _))
        {
            var call = TaskCall.Of(writer);
            yield return new(
                ["s3:PutObject", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:AbortMultipartUpload"],
                [Objects(call, $"{call.Fixed("Prefix")}*")]);
        }

        if (map.TryGetProperty("ItemReader", out var reader))
        {
            foreach (var statement in OfReader(reader))
            {
                yield return statement;
            }
        }
    }

    /// <summary>Gives what the child executions of all maps need; it is about the state machine itself.</summary>
    /// <param name="labels">The labels of the maps; <see langword="null"/> for a map without.</param>
    public static IEnumerable<PermissionStatement> OfChildren(IReadOnlyCollection<string?> labels)
    {
        const string Execution = "arn:{partition}:states:{region}:{account}:execution:{stateMachineName}";
        yield return IntegrationPermissions.Allow("states:StartExecution", new PermissionResource("{stateMachine}"));
        yield return new(["states:DescribeExecution", "states:StopExecution"], [new($"{Execution}:*")]);
        IEnumerable<string> runs = labels.Contains(null) ? ["*"] : labels.OfType<string>();
        yield return new(["states:RedriveExecution"], [.. runs.Select(label => new PermissionResource($"{Execution}/{label}:*"))]);
    }

    private static IEnumerable<PermissionStatement> OfReader(JsonElement reader)
    {
        var call = TaskCall.Of(reader);
        var config = new TaskCall(reader.TryGetProperty("ReaderConfig", out var element) ? element : default);
        if (new TaskCall(reader).Fixed("Resource")?.EndsWith(":s3:listObjectsV2", StringComparison.Ordinal) == true)
        {
            yield return IntegrationPermissions.Allow("s3:ListBucket", Bucket(call));
            if (config.Fixed("Transformation") == "LOAD_AND_FLATTEN")
            {
                yield return IntegrationPermissions.Allow("s3:GetObject", Objects(call, $"{call.Fixed("Prefix")}*"));
            }

            yield break;
        }

        // A manifest names files that are read too, and they stand beside it.
        var isManifest = config.Fixed("InputType") == "MANIFEST" || config.Fixed("ManifestType") is not null;
        yield return IntegrationPermissions.Allow("s3:GetObject", Objects(call, isManifest ? "*" : call.Fixed("Key") ?? "*"));
    }

    private static PermissionResource Bucket(TaskCall call) =>
        call.Fixed("Bucket") is { } bucket ? new($"arn:{{partition}}:s3:::{bucket}") : PermissionResource.Any;

    private static PermissionResource Objects(TaskCall call, string key) =>
        call.Fixed("Bucket") is { } bucket ? new($"arn:{{partition}}:s3:::{bucket}/{key}") : PermissionResource.Any;
}
