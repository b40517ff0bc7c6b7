namespace WorkflowBuilder.Runner;

/// <summary>Where an object is.</summary>
internal readonly record struct S3Location(string Bucket, string Key)
{
    private const string Scheme = "s3://";
    private const string BucketArn = "arn:aws:s3:::";

    /// <summary>Reads <c>s3://bucket/key</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> uri, out S3Location location)
    {
        location = default;
        if (!uri.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var path = uri[Scheme.Length..];
        var slash = path.IndexOf('/');
        if (slash <= 0 || slash == path.Length - 1)
        {
            return false;
        }

        location = new(path[..slash].ToString(), path[(slash + 1)..].ToString());
        return true;
    }

    /// <summary>The name in the ARN of a bucket, or the name itself.</summary>
    public static string BucketOf(string arnOrName) =>
        arnOrName.StartsWith(BucketArn, StringComparison.Ordinal) ? arnOrName[BucketArn.Length..] : arnOrName;

    public override string ToString() => $"{Scheme}{Bucket}/{Key}";
}
