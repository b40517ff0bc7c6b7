using WorkflowBuilder.Json;

namespace WorkflowBuilder.Cli.Input;

/// <summary>The input of an execution.</summary>
internal static class ExecutionInput
{
    public const string Option = "--input";

    // Counted as StartExecution counts.
    private const int MaxBytes = 256 * 1024;

    /// <summary>The input, or the empty object that stands for none.</summary>
    /// <param name="input">The input, or undefined for none.</param>
    /// <param name="source">The option it comes from, for the message.</param>
    /// <exception cref="MisuseException">Step Functions does not take it.</exception>
    public static JsonData Checked(JsonData input, string source) =>
        input.IsUndefined ? JsonData.EmptyObject
        : input.GetUtf8Length() <= MaxBytes ? input
        : throw new MisuseException($"{source}: the input has more than the {MaxBytes >> 10} KiB that Step Functions takes.");
}
