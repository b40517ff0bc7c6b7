namespace WorkflowBuilder;

/// <summary>The form in which a <see cref="ResultWriter"/> writes results.</summary>
public sealed class WriterConfig
{
    /// <summary>The format of the files.</summary>
    /// <value>The default is <see cref="OutputType.Json"/>.</value>
    public OutputType OutputType { get; init; }

    /// <summary>How much of each child execution is written.</summary>
    /// <value>The default is <see cref="WriterTransformation.None"/>.</value>
    public WriterTransformation Transformation { get; init; }

    internal AslObject Describe()
    {
        var config = new AslObject();
        config.Add("OutputType", OutputType.ToString().ToUpperInvariant());
        config.Add("Transformation", Transformation.ToString().ToUpperInvariant());
        return config;
    }
}
