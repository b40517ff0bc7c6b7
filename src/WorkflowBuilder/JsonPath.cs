using System.Globalization;

namespace WorkflowBuilder;

/// <summary>Paths and intrinsic functions for states that speak JSONPath. The values compose freely and may stand anywhere in a payload.</summary>
/// <remarks>
/// Arguments that are text are literals; a path is made by <see cref="StringAt"/>, <see cref="NumberAt"/>, <see cref="ListAt"/> or <see cref="ObjectAt"/>.
/// See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html"/>.
/// </remarks>
/// <example>
/// <code>
/// var invoke = new LambdaInvoke("Greet", greetArn)
/// {
///     Payload = new { id = JsonPath.StringAt("$.id"), text = JsonPath.Format("Hello, {}!", JsonPath.StringAt("$.name")) },
/// };
/// </code>
/// </example>
public static class JsonPath
{
    private static readonly string[] HashAlgorithms = ["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512"];

    /// <summary>As a <c>ResultPath</c>, drops the result; as an input or output path, gives an empty object; in a payload, JSON null.</summary>
    public static JsonPathValue Discard => JsonPathValue.Discard;

    /// <summary>The whole context object, <c>$$</c>.</summary>
    public static JsonPathValue EntireContext { get; } = new("$$");

    /// <summary>The whole input of the state, <c>$</c>.</summary>
    public static JsonPathValue EntirePayload { get; } = new("$");

    /// <summary>The ARN of the execution.</summary>
    public static JsonPathValue ExecutionId { get; } = new("$$.Execution.Id");

    /// <summary>The input of the execution.</summary>
    public static JsonPathValue ExecutionInput { get; } = new("$$.Execution.Input");

    /// <summary>The name of the execution.</summary>
    public static JsonPathValue ExecutionName { get; } = new("$$.Execution.Name");

    /// <summary>The ARN of the role of the execution.</summary>
    public static JsonPathValue ExecutionRoleArn { get; } = new("$$.Execution.RoleArn");

    /// <summary>When the execution started, as RFC 3339 text.</summary>
    public static JsonPathValue ExecutionStartTime { get; } = new("$$.Execution.StartTime");

    /// <summary>The item of an iteration, in the <c>ItemSelector</c> of a Map state.</summary>
    public static JsonPathValue MapItemValue { get; } = new("$$.Map.Item.Value");

    /// <summary>The index of the item of an iteration, counted from 0, in the <c>ItemSelector</c> of a Map state.</summary>
    public static JsonPathValue MapItemIndex { get; } = new("$$.Map.Item.Index");

    /// <summary>When the state was entered, as RFC 3339 text.</summary>
    public static JsonPathValue StateEnteredTime { get; } = new("$$.State.EnteredTime");

    /// <summary>The name of the state.</summary>
    public static JsonPathValue StateName { get; } = new("$$.State.Name");

    /// <summary>How many times the state has been retried.</summary>
    public static JsonPathValue StateRetryCount { get; } = new("$$.State.RetryCount");

    /// <summary>The ARN of the state machine.</summary>
    public static JsonPathValue StateMachineId { get; } = new("$$.StateMachine.Id");

    /// <summary>The name of the state machine.</summary>
    public static JsonPathValue StateMachineName { get; } = new("$$.StateMachine.Name");

    /// <summary>The token with which a worker answers a task that waits for it (<see cref="IntegrationPattern.WaitForTaskToken"/>).</summary>
    public static JsonPathValue TaskToken { get; } = new("$$.Task.Token");

    /// <summary>Text at a path.</summary>
    /// <param name="path">The path; it starts with <c>$</c>.</param>
    public static JsonPathValue StringAt(string path) => At(path);

    /// <summary>A number at a path.</summary>
    /// <param name="path">The path; it starts with <c>$</c>.</param>
    public static JsonPathValue NumberAt(string path) => At(path);

    /// <summary>An array at a path.</summary>
    /// <param name="path">The path; it starts with <c>$</c>.</param>
    public static JsonPathValue ListAt(string path) => At(path);

    /// <summary>An object, or any JSON value, at a path.</summary>
    /// <param name="path">The path; it starts with <c>$</c>.</param>
    public static JsonPathValue ObjectAt(string path) => At(path);

    /// <summary>Tells whether text is the token of a path or intrinsic function, as <see cref="JsonPathValue.ToString"/> gives it.</summary>
    /// <param name="value">The text.</param>
    public static bool IsEncodedJsonPath(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return JsonPathToken.TryDecode(value, out _);
    }

    /// <summary>An array of the values: <c>States.Array</c>.</summary>
    /// <param name="values">The elements.</param>
    public static JsonPathValue Array(params ReadOnlySpan<IntrinsicArgument> values) => Call("Array", values);

    /// <summary>Whether an array contains a value: <c>States.ArrayContains</c>.</summary>
    /// <param name="array">The array.</param>
    /// <param name="value">The value to look for.</param>
    public static JsonPathValue ArrayContains(IntrinsicArgument array, IntrinsicArgument value) =>
        Call("ArrayContains", [NoText(array, nameof(array)), value]);

    /// <summary>The element at an index: <c>States.ArrayGetItem</c>.</summary>
    /// <param name="array">The array.</param>
    /// <param name="index">The index, counted from 0.</param>
    public static JsonPathValue ArrayGetItem(IntrinsicArgument array, IntrinsicArgument index) =>
        Call("ArrayGetItem", [NoText(array, nameof(array)), NoText(index, nameof(index))]);

    /// <summary>The number of elements: <c>States.ArrayLength</c>.</summary>
    /// <param name="array">The array.</param>
    public static JsonPathValue ArrayLength(IntrinsicArgument array) => Call("ArrayLength", [NoText(array, nameof(array))]);

    /// <summary>The array cut into arrays: <c>States.ArrayPartition</c>.</summary>
    /// <param name="array">The array.</param>
    /// <param name="chunkSize">The greatest number of elements in each, 1 or more.</param>
    public static JsonPathValue ArrayPartition(IntrinsicArgument array, IntrinsicArgument chunkSize) => chunkSize.Number <= 0
        ? throw new ArgumentException($"An array cannot be cut into chunks of {chunkSize.Number}. Give 1 or more.", nameof(chunkSize))
        : Call("ArrayPartition", [NoText(array, nameof(array)), NoText(chunkSize, nameof(chunkSize))]);

    /// <summary>The numbers from one to another, both included: <c>States.ArrayRange</c>.</summary>
    /// <param name="start">The first number.</param>
    /// <param name="end">The limit.</param>
    /// <param name="step">The distance from one number to the next; not 0.</param>
    public static JsonPathValue ArrayRange(IntrinsicArgument start, IntrinsicArgument end, IntrinsicArgument step) => step.Number == 0
        ? throw new ArgumentException("A range with the step 0 never ends. Give another step.", nameof(step))
        : Call("ArrayRange", [NoText(start, nameof(start)), NoText(end, nameof(end)), NoText(step, nameof(step))]);

    /// <summary>The array without repeated elements: <c>States.ArrayUnique</c>.</summary>
    /// <param name="array">The array.</param>
    public static JsonPathValue ArrayUnique(IntrinsicArgument array) => Call("ArrayUnique", [NoText(array, nameof(array))]);

    /// <summary>Text decoded from Base64: <c>States.Base64Decode</c>.</summary>
    /// <param name="base64">The encoded text, up to 10,000 characters.</param>
    public static JsonPathValue Base64Decode(IntrinsicArgument base64) => Call("Base64Decode", [base64]);

    /// <summary>Text encoded as Base64: <c>States.Base64Encode</c>.</summary>
    /// <param name="input">The text, up to 10,000 characters.</param>
    public static JsonPathValue Base64Encode(IntrinsicArgument input) => Call("Base64Encode", [input]);

    /// <summary>Text with values put into it: <c>States.Format</c>.</summary>
    /// <param name="template">The text, with <c>{}</c> for each value. A literal brace is written <c>\{</c> or <c>\}</c>, a literal backslash <c>\\</c>.</param>
    /// <param name="values">The values, as many as there are <c>{}</c>.</param>
    /// <exception cref="ArgumentException">The number of values is not the number of <c>{}</c>.</exception>
    public static JsonPathValue Format(IntrinsicArgument template, params ReadOnlySpan<IntrinsicArgument> values)
    {
        if (template.Text is { } text && CountPlaceholders(text) is var count && count != values.Length)
        {
            throw new ArgumentException($"The template \"{text}\" has {count} {{}}, but {values.Length} values are given. Give one for each.", nameof(values));
        }

        return new($"States.Format({string.Join(", ", [template.RenderTemplate(), .. RenderAll(values)])})");
    }

    /// <summary>The hash of a value, in hexadecimal: <c>States.Hash</c>.</summary>
    /// <param name="data">The value, up to 10,000 characters.</param>
    /// <param name="algorithm"><c>MD5</c>, <c>SHA-1</c>, <c>SHA-256</c>, <c>SHA-384</c> or <c>SHA-512</c>.</param>
    /// <exception cref="ArgumentException">The algorithm is none of these.</exception>
    public static JsonPathValue Hash(IntrinsicArgument data, IntrinsicArgument algorithm) =>
        algorithm.Text is { } name && !HashAlgorithms.Contains(name)
            ? throw new ArgumentException($"Step Functions has no hash \"{name}\". It has {string.Join(", ", HashAlgorithms)}.", nameof(algorithm))
            : Call("Hash", [data, algorithm]);

    /// <summary>Two objects made into one, the second before the first where both have a member: <c>States.JsonMerge</c>.</summary>
    /// <param name="value1">The first object.</param>
    /// <param name="value2">The second object.</param>
    public static JsonPathValue JsonMerge(IntrinsicArgument value1, IntrinsicArgument value2) =>
        Call("JsonMerge", [NoText(value1, nameof(value1)), NoText(value2, nameof(value2)), false]);

    /// <summary>A value as JSON text: <c>States.JsonToString</c>.</summary>
    /// <param name="value">The value.</param>
    public static JsonPathValue JsonToString(IntrinsicArgument value) => Call("JsonToString", [value]);

    /// <summary>The sum of two whole numbers: <c>States.MathAdd</c>.</summary>
    /// <param name="num1">The first number.</param>
    /// <param name="num2">The second number.</param>
    public static JsonPathValue MathAdd(IntrinsicArgument num1, IntrinsicArgument num2) =>
        Call("MathAdd", [NoText(num1, nameof(num1)), NoText(num2, nameof(num2))]);

    /// <summary>A random whole number: <c>States.MathRandom</c>.</summary>
    /// <param name="start">The least number.</param>
    /// <param name="end">The limit, which is not reached.</param>
    public static JsonPathValue MathRandom(IntrinsicArgument start, IntrinsicArgument end) =>
        Call("MathRandom", [NoText(start, nameof(start)), NoText(end, nameof(end))]);

    /// <summary>A random whole number that is the same for the same seed: <c>States.MathRandom</c>.</summary>
    /// <param name="start">The least number.</param>
    /// <param name="end">The limit, which is not reached.</param>
    /// <param name="seed">The seed.</param>
    public static JsonPathValue MathRandom(IntrinsicArgument start, IntrinsicArgument end, IntrinsicArgument seed) =>
        Call("MathRandom", [NoText(start, nameof(start)), NoText(end, nameof(end)), NoText(seed, nameof(seed))]);

    /// <summary>Text cut at the characters of a splitter: <c>States.StringSplit</c>.</summary>
    /// <param name="inputString">The text.</param>
    /// <param name="splitter">The characters at which it is cut.</param>
    public static JsonPathValue StringSplit(IntrinsicArgument inputString, IntrinsicArgument splitter) => Call("StringSplit", [inputString, splitter]);

    /// <summary>JSON text as a value: <c>States.StringToJson</c>.</summary>
    /// <param name="jsonString">The JSON text.</param>
    public static JsonPathValue StringToJson(IntrinsicArgument jsonString) => Call("StringToJson", [jsonString]);

    /// <summary>A random UUID: <c>States.UUID</c>.</summary>
    public static JsonPathValue Uuid() => Call("UUID", []);

    private static JsonPathValue At(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return JsonPathToken.TryDecode(path, out var value) ? value : JsonPathValue.FromString(path);
    }

    private static JsonPathValue Call(string function, ReadOnlySpan<IntrinsicArgument> arguments) =>
        new(string.Create(CultureInfo.InvariantCulture, $"States.{function}({string.Join(", ", RenderAll(arguments))})"));

    private static string[] RenderAll(ReadOnlySpan<IntrinsicArgument> arguments)
    {
        var rendered = new string[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            rendered[i] = arguments[i].Render();
        }

        return rendered;
    }

    private static IntrinsicArgument NoText(IntrinsicArgument argument, string parameter) => argument.IsText
        ? throw new ArgumentException(
            $"The text \"{argument.Text}\" is a literal, which cannot stand here. Write JsonPath.ObjectAt(\"{argument.Text}\") for a path.", parameter)
        : argument;

    private static int CountPlaceholders(string template)
    {
        var count = 0;
        for (var i = 0; i + 1 < template.Length; i++)
        {
            if (template[i] == '\\')
            {
                i++;
            }
            else if (template[i] == '{' && template[i + 1] == '}')
            {
                count++;
            }
        }

        return count;
    }
}
