using System.CommandLine;
using WorkflowBuilder.Cli.Evaluation;
using WorkflowBuilder.Cli.Input;
using WorkflowBuilder.Cli.Output;
using WorkflowBuilder.Json;
using WorkflowBuilder.Jsonata;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Cli.Commands;

/// <summary><c>wfb eval EXPRESSION</c></summary>
internal static class EvalCommand
{
    private const string InputOption = "--input";
    private const string ContextOption = "--context";
    private const string ResultOption = "--result";
    private const string ErrorOutputOption = "--error-output";
    private const string VariablesOption = "--variables";

    public static Command Create()
    {
        var expression = CreateExpression();
        var language = CommandOptions.Choice<ExpressionLanguage>(
            "--language",
            "The language. Left out, a text that begins with States. is an intrinsic function, and every other is JSONata, with or without {% %}.");
        var dialect = CommandOptions.Choice<JsonataDialect>("--dialect", "Which JSONata is spoken. Left out, that of AWS.");
        var input = CommandOptions.Text(InputOption, "JSON|@FILE|-", "The input: $states.input in JSONata, $ elsewhere; - reads standard input. Left out, {}.");
        var context = CommandOptions.Text(ContextOption, "JSON|@FILE", "The context object: $states.context in JSONata, $$ elsewhere.");
        var stateResult = CommandOptions.Text(ResultOption, "JSON|@FILE", "What the state gave, as Output and Assign see it: $states.result. Only in JSONata of AWS.");
        var errorOutput = CommandOptions.Text(ErrorOutputOption, "JSON|@FILE", "The error that a catcher caught, an object: $states.errorOutput. Only in JSONata of AWS.");
        var variables = CommandOptions.Text(VariablesOption, "JSON|@FILE", "The variables, an object: a member x is $x.");
        var command = new Command("eval", "Evaluates an expression and prints the result as JSON. Exits with 0, 1 for errors and where there is no result, 2 for misuse.")
        {
            expression, language, dialect, input, context, stateResult, errorOutput, variables,
        };
        command.SetAction((result, cancellationToken) => RunAsync(
            new(result.GetRequiredValue(expression))
            {
                Language = result.GetValue(language),
                Dialect = result.GetValue(dialect),
                Input = result.GetValue(input) ?? "{}",
                Context = result.GetValue(context),
                Result = result.GetValue(stateResult),
                ErrorOutput = result.GetValue(errorOutput),
                Variables = result.GetValue(variables),
            },
            Console.OpenStandardInput(),
            result.InvocationConfiguration.Output,
            result.InvocationConfiguration.Error,
            cancellationToken));
        return command;
    }

    internal static async System.Threading.Tasks.Task<int> RunAsync(
        EvalRequest request, Stream standardInput, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        try
        {
            var expression = ExpressionText.Read(request.Expression, request.Language);
            RefuseWhatHasNoMeaning(request, expression.Language);
            var data = await ReadDataAsync(request, standardInput, cancellationToken);
            var outcome = await ReadOutcomeAsync(request, cancellationToken);
            var result = Evaluate(expression, request.Dialect ?? JsonataDialect.Aws, data, outcome);
            return await WriteAsync(expression, result, output, error, cancellationToken);
        }
        catch (MisuseException misuse)
        {
            await error.WriteLineAsync($"wfb: {TerminalText.OneLine(misuse.Message)}");
            return ExitCode.Misuse;
        }
    }

    private static void RefuseWhatHasNoMeaning(EvalRequest request, ExpressionLanguage language)
    {
        if (request.Dialect is not null && language != ExpressionLanguage.Jsonata)
        {
            throw new MisuseException("--dialect: only JSONata has dialects.");
        }

        if (request.Context is not null && request.Dialect == JsonataDialect.Standard)
        {
            throw new MisuseException($"{ContextOption}: the standard dialect has no context object. Use {VariablesOption}.");
        }

        RefuseWhereThereIsNoStates(ResultOption, request.Result, request, language);
        RefuseWhereThereIsNoStates(ErrorOutputOption, request.ErrorOutput, request, language);
    }

    private static void RefuseWhereThereIsNoStates(string option, string? value, EvalRequest request, ExpressionLanguage language)
    {
        if (value is not null && (language != ExpressionLanguage.Jsonata || request.Dialect == JsonataDialect.Standard))
        {
            throw new MisuseException($"{option}: only JSONata in the dialect of AWS has $states.");
        }
    }

    private static async System.Threading.Tasks.Task<StateData> ReadDataAsync(EvalRequest request, Stream standardInput, CancellationToken cancellationToken)
    {
        var data = new StateData
        {
            Input = await new JsonArgument(InputOption).ReadAsync(request.Input, standardInput, cancellationToken),
            ContextObject = await ReadObjectAsync(ContextOption, request.Context, cancellationToken),
            Variables = await ReadObjectAsync(VariablesOption, request.Variables, cancellationToken),
        };
        return request.Dialect == JsonataDialect.Standard || !data.Variables.TryGetMember(JsonataEvaluation.ReservedVariable, out _)
            ? data
            : throw new MisuseException($"{VariablesOption}: $states is AWS's own and no name for a variable. Use {InputOption} and {ContextOption}.");
    }

    private static async System.Threading.Tasks.Task<StateOutcome> ReadOutcomeAsync(EvalRequest request, CancellationToken cancellationToken) => new(
        request.Result is { } result ? await new JsonArgument(ResultOption).ReadAsync(result, standardInput: null, cancellationToken) : default,
        request.ErrorOutput is { } error ? await new JsonArgument(ErrorOutputOption).ReadObjectAsync(error, cancellationToken) : default);

    private static async System.Threading.Tasks.Task<JsonData> ReadObjectAsync(string option, string? value, CancellationToken cancellationToken) =>
        value is null ? JsonData.EmptyObject : await new JsonArgument(option).ReadObjectAsync(value, cancellationToken);

    private static EvaluationResult Evaluate(ExpressionText expression, JsonataDialect dialect, StateData data, StateOutcome outcome) =>
        expression.Language switch
        {
            ExpressionLanguage.Jsonata => JsonataEvaluation.Evaluate(expression.Text, dialect, data, outcome),
            ExpressionLanguage.JsonPath => JsonPathEvaluation.Evaluate(expression.Text, data),
            _ => IntrinsicEvaluation.Evaluate(expression.Text, data),
        };

    private static async System.Threading.Tasks.Task<int> WriteAsync(
        ExpressionText expression, EvaluationResult result, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        if (result is { Error: null, Value.IsUndefined: false })
        {
            await IndentedJson.WriteAsync(output, result.Value, cancellationToken);
            return ExitCode.Success;
        }

        if (result.Error is { } failure)
        {
            await EvaluationErrorText.WriteAsync(error, expression, failure);
        }
        else
        {
            await error.WriteLineAsync("The expression gave nothing (undefined).");
        }

        if (expression.MayBeJsonPath)
        {
            await error.WriteLineAsync("The expression was read as JSONata. If it is a JSONPath, say --language jsonpath.");
        }

        return ExitCode.Findings;
    }

    private static Argument<string> CreateExpression()
    {
        var expression = new Argument<string>("expression") { Description = "The expression. Single quotes keep the shell from its $." };
        expression.Validators.Add(result =>
        {
            foreach (var option in result.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
            {
                result.AddError($"There is no option {option.Value}. Write ({option.Value}) for an expression.");
            }
        });
        return expression;
    }
}
