using WorkflowBuilder.Cli.Evaluation;

namespace WorkflowBuilder.Cli.Output;

/// <summary>Writes why an expression failed, with a caret under the place.</summary>
internal static class EvaluationErrorText
{
    public static async System.Threading.Tasks.Task WriteAsync(TextWriter output, ExpressionText expression, EvaluationError error)
    {
        var code = error.Code is null ? "" : $" {error.Code}";
        await output.WriteLineAsync($"error{code}: {TerminalText.OneLine(error.Message.ReplaceLineEndings(" "))}");
        if (error.Start >= 0 && !string.IsNullOrWhiteSpace(expression.Shown))
        {
            var excerpt = CaretExcerpt.At(expression.Shown, expression.Offset + error.Start);
            await output.WriteLineAsync($"  {excerpt.Line}");
            await output.WriteLineAsync($"  {excerpt.Caret}");
        }
    }
}
