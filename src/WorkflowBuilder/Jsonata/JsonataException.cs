using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>An expression that cannot be parsed, or that fails while it is evaluated.</summary>
/// <remarks>
/// Codes and texts are those of the language: <c>S....</c> for syntax, <c>T....</c> for types, <c>D....</c> for values, <c>U1001</c> for limits.
/// Where AWS reports an internal error without a text, the code is <c>U1002</c>.
/// </remarks>
public sealed class JsonataException : Exception
{
    /// <summary>The code of what AWS calls an internal error.</summary>
    internal const string InternalError = "U1002";

    private string? _message;

    internal JsonataException(string code, int position = -1, string? token = null)
    {
        Code = code;
        Position = position;
        TokenData = token is null ? default : JsonData.From(token);
    }

    /// <summary>The error code of the language, such as <c>T2001</c>; <c>U1001</c> where a limit was reached, <c>U1002</c> for an internal error of AWS.</summary>
    public string Code { get; }

    /// <summary>How many characters (UTF-16 units) of the expression lie before the end of the token at fault; -1 where there is no place.</summary>
    public int Position { get; internal set; }

    /// <summary>How many characters (UTF-16 units) of the expression lie before the token at fault; -1 where there is no place.</summary>
    public int Start { get; internal set; } = -1;

    /// <summary>The operator, function or text at fault, if there is one.</summary>
    public string? Token => TokenData.IsString ? TokenData.GetString() : TokenData.IsUndefined ? null : TokenData.ToString();

    /// <summary>Whether the evaluation was stopped because of <see cref="Queries.QueryLimits"/>; its <see cref="Code"/> is <c>U1001</c> then.</summary>
    public bool IsLimit => Code == JsonataLimits.Code;

    /// <summary>Whether AWS reports nothing but an internal error; its <see cref="Code"/> is <c>U1002</c> then.</summary>
    public bool IsInternalError => Code == InternalError;

    /// <inheritdoc/>
    public override string Message => _message ??= JsonataErrors.Message(this);

    internal JsonData TokenData { get; set; }

    /// <summary>The value the text shows.</summary>
    internal JsonData Value { get; init; }

    /// <summary>The second value the text shows.</summary>
    internal JsonData Value2 { get; init; }

    /// <summary>Which argument of the function, from 1.</summary>
    internal int Index { get; init; }

    /// <summary>The type that was asked for; the text of <c>T0412</c>.</summary>
    internal string? Type { get; init; }

    /// <summary>The exponent in the text of <c>D3061</c>.</summary>
    internal JsonData Exponent { get; init; }

    /// <summary>The text of <c>D3137</c>, <c>D3141</c>, <c>U1001</c> and <c>U1002</c>, which is given by what raises them.</summary>
    internal string? Text { get; init; }
}
