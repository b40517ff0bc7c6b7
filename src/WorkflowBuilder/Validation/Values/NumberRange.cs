namespace WorkflowBuilder;

/// <summary>The values that a field of numbers may have.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Minimum">The least value.</param>
/// <param name="Maximum">The greatest value.</param>
internal sealed record NumberRange(string Field, double Minimum, double Maximum = double.PositiveInfinity)
{
    private const double MaxSeconds = 99_999_999;

    public static readonly NumberRange MachineTimeoutSeconds = new("TimeoutSeconds", 0, MaxSeconds);

    public static readonly NumberRange TimeoutSeconds = new("TimeoutSeconds", 1, MaxSeconds);

    public static readonly NumberRange HeartbeatSeconds = new("HeartbeatSeconds", 1, MaxSeconds);

    public static readonly NumberRange Seconds = new("Seconds", 0, MaxSeconds);

    public static readonly NumberRange IntervalSeconds = new("IntervalSeconds", 0, MaxSeconds);

    public static readonly NumberRange MaxAttempts = new("MaxAttempts", 0, 99_999_999);

    public static readonly NumberRange MaxDelaySeconds = new("MaxDelaySeconds", 1, 31_622_400);

    public static readonly NumberRange BackoffRate = new("BackoffRate", 1) { MinimumText = "1.0" };

    public static readonly NumberRange MaxConcurrency = new("MaxConcurrency", 0);

    public static readonly NumberRange ToleratedFailurePercentage = new("ToleratedFailurePercentage", 0, 100);

    public static readonly NumberRange ToleratedFailureCount = new("ToleratedFailureCount", 0);

    public static readonly NumberRange MaxItemsPerBatch = new("MaxItemsPerBatch", 1);

    public static readonly NumberRange MaxInputBytesPerBatch = new("MaxInputBytesPerBatch", 1, 262_144);

    public static readonly NumberRange MaxItems = new("MaxItems", 0, 100_000_000);

    /// <summary>The least value as Step Functions writes it.</summary>
    public string MinimumText { get; private init; } = Text(Minimum);

    /// <summary>The greatest value as Step Functions writes it.</summary>
    public string MaximumText { get; } = Text(Maximum);

    private static string Text(double value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
