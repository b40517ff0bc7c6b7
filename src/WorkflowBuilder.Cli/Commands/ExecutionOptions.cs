using System.Buffers;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace WorkflowBuilder.Cli.Commands;

/// <summary>The options that <c>wfb run</c> and <c>wfb test</c> share: what the execution is called and how it is run.</summary>
internal sealed class ExecutionOptions
{
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("<>{}[]?*\"#%\\^|~`$&,;:/");

    private readonly Option<StateMachineType?> _type = CommandOptions.Choice<StateMachineType>("--type", "The kind of state machine. Left out, standard.");
    private readonly Option<string> _name = CommandOptions.Text("--name", "NAME", "The name of the state machine. Left out, that of the file.");
    private readonly Option<string> _roleArn = CommandOptions.Text("--role-arn", "ARN", "The role of the state machine, for the context object.");
    private readonly Option<string> _account = CommandOptions.Text("--account", "ID", "The account in ARNs. Left out, 123456789012.");
    private readonly Option<string> _region = CommandOptions.Text("--region", "REGION", "The region in ARNs. Left out, us-east-1.");
    private readonly Option<string> _s3 = CommandOptions.Text("--s3", "DIR", "The folder that stands for S3: its folders are the buckets.");
    private readonly Option<bool> _realTime = new("--real-time") { Description = "Wait states and back-off take their time. Otherwise the clock jumps." };
    private readonly Option<int?> _seed = new("--seed") { Description = "Where ids and random numbers are drawn from. Left out, 0.", HelpName = "N" };
    private readonly Option<long?> _maxTransitions = new("--max-transitions")
    {
        Description = "How often states may be entered or retried before the execution is stopped. Left out, 1,000,000.",
        HelpName = "N",
    };

    public ExecutionOptions()
    {
        RequireName(_name);
        Require(_account, "12 digits", value => value.Length == 12 && value.All(char.IsAsciiDigit));
        Require(_region, "the name of a region, such as eu-central-1", value => value.Length is > 0 and <= 40 && value.All(IsOfRegion));
        Require(_s3, "a folder that exists", Directory.Exists);
        _maxTransitions.Validators.Add(result => RequirePositive(result, _maxTransitions));
    }

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _type, _name, _roleArn, _account, _region, _s3, _realTime, _seed, _maxTransitions })
        {
            command.Add(option);
        }
    }

    public ExecutionSettings Read(ParseResult result) => new()
    {
        Type = result.GetValue(_type),
        Name = result.GetValue(_name),
        RoleArn = result.GetValue(_roleArn),
        Account = result.GetValue(_account),
        Region = result.GetValue(_region),
        S3Folder = result.GetValue(_s3),
        RealTime = result.GetValue(_realTime),
        Seed = result.GetValue(_seed) ?? 0,
        MaxTransitions = result.GetValue(_maxTransitions),
    };

    /// <summary>Makes a complaint of a name that Step Functions does not take.</summary>
    public static void RequireName(Option<string> option) =>
        Require(option, "1 to 80 characters without white space and <>{}[]?*\"#%\\^|~`$&,;:/", IsName);

    private static bool IsName(string value) => value.Length is > 0 and <= 80
        && !value.AsSpan().ContainsAny(NotInNames) && !value.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter));

    private static void Require(Option<string> option, string what, Predicate<string> fits) => option.Validators.Add(result =>
    {
        if (result.Tokens is [var token, ..] && !fits(token.Value))
        {
            result.AddError($"{option.Name}: \"{token.Value}\" must be {what}.");
        }
    });

    private static bool IsOfRegion(char letter) => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-';

    private static void RequirePositive(OptionResult result, Option option)
    {
        if (result.Tokens is [var token, ..] && long.TryParse(token.Value, CultureInfo.InvariantCulture, out var number) && number <= 0)
        {
            result.AddError($"{option.Name}: \"{token.Value}\" must be a number above 0.");
        }
    }
}
