namespace WorkflowBuilder.Cli.Evaluation;

/// <summary>The languages of <c>wfb eval</c>. Their names in lower case are the values of <c>--language</c>.</summary>
internal enum ExpressionLanguage
{
    Jsonata,
    JsonPath,
    Intrinsic,
}
