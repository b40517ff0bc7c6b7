using WorkflowBuilder.Json;

namespace WorkflowBuilder.Intrinsics;

/// <summary>What went wrong in a function, before it is known which expression it was a part of.</summary>
internal sealed class IntrinsicFault : Exception
{
    private readonly string? _missingPath;

    private IntrinsicFault(string message, string? missingPath = null)
        : base(message) => _missingPath = missingPath;

    public bool IsLimit { get; private init; }

    public static IntrinsicFault Arguments(string function) => new($"Invalid arguments in {function}");

    public static IntrinsicFault Because(string message) => new(message);

    /// <summary>The evaluation reached a limit.</summary>
    public static IntrinsicFault Stopped(string message) => new(message) { IsLimit = true };

    public static IntrinsicFault TooDeep() => Stopped("The value is nested too deeply.");

    public static IntrinsicFault Missing(string path) => new("", path);

    /// <summary>The cause in the words of AWS, after the sentence that names the state.</summary>
    public string Describe(string expression, in JsonData input) => _missingPath is null
        ? $"There was an error while evaluating the intrinsic function: {expression}. {Message}"
        : $"The function '{expression}' had the following error: "
            + $"The JsonPath argument for the field '{_missingPath}' could not be found in the input '{JsonText.Shortened(input)}'";
}
