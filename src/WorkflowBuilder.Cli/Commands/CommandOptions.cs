using System.CommandLine;

namespace WorkflowBuilder.Cli.Commands;

/// <summary>The forms that the options of the commands have.</summary>
internal static class CommandOptions
{
    /// <summary>One of the names of an enum, in lower case.</summary>
    public static Option<TEnum?> Choice<TEnum>(string name, string description)
        where TEnum : struct, Enum
    {
        var names = Enum.GetNames<TEnum>().Select(value => value.ToLowerInvariant()).ToArray();
        var option = new Option<TEnum?>(name)
        {
            Description = description,
            HelpName = string.Join('|', names),
            CustomParser = result => Enum.TryParse<TEnum>(result.Tokens[0].Value, ignoreCase: true, out var value) ? value : null,
        };
        option.CompletionSources.Add(names);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !names.Contains(token.Value, StringComparer.OrdinalIgnoreCase)))
            {
                result.AddError($"{name}: \"{token.Value}\" must be {Listing(names)}.");
            }
        });
        return option;
    }

    private static string Listing(string[] names) => names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} or {names[^1]}";

    /// <summary>A text, such as JSON or the name of a file.</summary>
    public static Option<string> Text(string name, string helpName, string description) => new(name) { Description = description, HelpName = helpName };

    /// <summary>The file of a definition. What looks like an option is none.</summary>
    public static Argument<string> DefinitionFile()
    {
        var file = new Argument<string>("file") { Description = "The definition, in the Amazon States Language (.asl.json)." };
        RefuseOptions(file);
        return file;
    }

    /// <summary>A text that may be given several times.</summary>
    public static Option<string[]> Texts(string name, string helpName, string description) =>
        new(name) { Description = description, HelpName = helpName, Arity = ArgumentArity.OneOrMore };

    /// <summary>Makes a complaint of a name without letters.</summary>
    public static void RefuseEmpty(Option<string> option) => option.Validators.Add(result =>
    {
        if (result.Tokens is [{ Value: "" }])
        {
            result.AddError($"{option.Name}: the name is empty.");
        }
    });

    /// <summary>Makes a complaint of what is empty, or looks like an option but would be taken for a file.</summary>
    public static void RefuseOptions(Argument files) => files.Validators.Add(result =>
    {
        foreach (var option in result.Tokens.Where(token => token.Value is ['-', _, ..]))
        {
            result.AddError($"There is no option {option.Value}. Write ./{option.Value} for a file of that name.");
        }

        if (result.Tokens.Any(token => token.Value.Length == 0))
        {
            result.AddError("The name of a file is empty.");
        }
    });
}
