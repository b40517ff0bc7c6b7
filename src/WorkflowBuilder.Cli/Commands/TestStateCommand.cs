using System.CommandLine;
using System.Text;
using System.Text.Json;
using WorkflowBuilder.Cli.Input;
using WorkflowBuilder.Cli.Output;
using WorkflowBuilder.Json;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Cli.Commands;

/// <summary><c>wfb test-state FILE</c></summary>
internal static class TestStateCommand
{
    private const string InputOption = "--input";
    private const string ContextOption = "--context";
    private const string VariablesOption = "--variables";
    private const string MockOption = "--mock";
    private const string ConfigurationOption = "--state-configuration";
    private const string Role = "arn:aws:iam::123456789012:role/test-state";

    public static Command Create()
    {
        var file = CommandOptions.DefinitionFile();
        var state = CommandOptions.Text("--state", "NAME", "The state, at any depth. Left out, the file is the definition of one state.");
        var input = CommandOptions.Text(InputOption, "JSON|@FILE|-", "The input of the state; - reads standard input. Left out, {}.");
        var substitutions = CommandOptions.Texts(Substitutions.Option, "NAME=VALUE", "What a placeholder ${NAME} stands for. Give it once for each.");
        var level = CommandOptions.Choice<InspectionLevel>("--inspection-level", "How much is told. Left out, info; trace adds the requests of HTTP tasks.");
        var context = CommandOptions.Text(ContextOption, "JSON|@FILE", "The context object.");
        var variables = CommandOptions.Text(VariablesOption, "JSON|@FILE", "The variables, an object.");
        var mock = CommandOptions.Text(MockOption, "JSON|@FILE", "What stands in for the work: { \"result\": ... } or { \"errorOutput\": { \"error\": ..., \"cause\": ... } }.");
        var configuration = CommandOptions.Text(ConfigurationOption, "JSON|@FILE", "The circumstances: retrierRetryCount, errorCausedByState, mapIterationFailureCount, mapItemReaderData.");
        var output = CommandOptions.Choice<OutputFormat>("--output", "How the result is printed; json is the answer of the TestState API. Left out, text.");
        var command = new Command("test-state", "Runs one state as the TestState API does. Exits with 0 if it succeeds, 1 if not, 2 for misuse.")
        {
            file, state, input, substitutions, level, context, variables, mock, configuration, output,
        };
        command.SetAction((result, cancellationToken) => RunAsync(
            new(result.GetRequiredValue(file))
            {
                State = result.GetValue(state),
                Input = result.GetValue(input) ?? "{}",
                Substitutions = result.GetValue(substitutions) ?? [],
                InspectionLevel = result.GetValue(level) ?? InspectionLevel.Info,
                Context = result.GetValue(context),
                Variables = result.GetValue(variables),
                Mock = result.GetValue(mock),
                Configuration = result.GetValue(configuration),
                Output = result.GetValue(output) ?? OutputFormat.Text,
            },
            CommandConsole.Of(result.InvocationConfiguration),
            cancellationToken));
        return command;
    }

    internal static Task<int> RunAsync(TestStateRequest request, CommandConsole console, CancellationToken cancellationToken) => Misuse.ReportAsync(console.Error, async () =>
    {
        var definition = await DefinitionFile.ReadFilledInAsync(request.File, request.Substitutions, cancellationToken);
        var test = await ReadTestAsync(request, console.Input, cancellationToken);
        try
        {
            var result = await StateTester.Create(Encoding.UTF8.GetString(definition), request.State).TestAsync(test, cancellationToken: cancellationToken);
            await (request.Output == OutputFormat.Json
                ? IndentedJson.WriteAsync(console.Output, result.ToJson(), default)
                : StateTestText.WriteAsync(console.Output, result));
            return result.Status == StateTestStatus.Succeeded ? ExitCode.Success : ExitCode.Findings;
        }
        catch (MissingMockException missing)
        {
            throw new MisuseException($"State \"{missing.StateName}\" calls {missing.Resource}, and nothing answers it. Add {MockOption} '{{ \"result\": ... }}'.");
        }
    });

    private static async Task<StateTestRequest> ReadTestAsync(TestStateRequest request, Stream standardInput, CancellationToken cancellationToken)
    {
        var mock = await ReadAsync(MockOption, request.Mock, cancellationToken);
        var input = await new JsonArgument(InputOption).ReadAsync(request.Input, standardInput, cancellationToken);
        var test = JsonData.EmptyObject
            .With("input", Text(input))
            .With("inspectionLevel", JsonData.From(request.InspectionLevel.ToString().ToUpperInvariant()));
        test = With(test, "context", Text(await ReadAsync(ContextOption, request.Context, cancellationToken)));
        test = With(test, "variables", Text(await ReadAsync(VariablesOption, request.Variables, cancellationToken)));
        test = With(test, "stateConfiguration", await ReadAsync(ConfigurationOption, request.Configuration, cancellationToken));

        // The API wants a role for the tasks that it calls. Here none is called.
        return StateTestRequest.FromJson(mock.IsUndefined ? test.With("roleArn", JsonData.From(Role)) : test.With("mock", InApiForm(mock)));
    }

    private static async Task<JsonData> ReadAsync(string option, string? value, CancellationToken cancellationToken) =>
        value is null ? default : await new JsonArgument(option).ReadObjectAsync(value, cancellationToken);

    // In the API, results are texts that hold JSON; what is no such text is a result as it stands.
    private static JsonData InApiForm(JsonData mock) =>
        mock["result"] is { IsUndefined: false } result && !(result.IsString && IsJson(result.GetString())) ? mock.With("result", Text(result)) : mock;

    private static bool IsJson(string text)
    {
        try
        {
            JsonData.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static JsonData Text(JsonData data) => data.IsUndefined ? default : JsonData.From(data.ToString());

    private static JsonData With(JsonData members, string name, JsonData value) => value.IsUndefined ? members : members.With(name, value);
}
