namespace WorkflowBuilder;

/// <summary>The sentences of Step Functions about the fields of an object.</summary>
internal static class AwsMessages
{
    public static string Required(params IEnumerable<string> fields) => $"These fields are required: [{string.Join(", ", fields)}]";

    public static string NotSupported(string? field) => $"Field '{field}' is not supported";

    public static string TooManyOf(params IEnumerable<string> fields) =>
        $"There should only be one of the following fields: [{string.Join(", ", fields)}]";

    public static string NoneOf(params IEnumerable<string> fields) =>
        $"This object should have only one of the following fields: [{string.Join(", ", fields)}]";
}
