using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using WorkflowBuilder.Cli.Input;

namespace WorkflowBuilder.Commands;

/// <summary>The arguments that name workflows of an app.</summary>
internal static class WorkflowNames
{
    private const int MaxListed = 20;

    /// <summary>Any number of them; none stands for all.</summary>
    public static Argument<string[]> Some(WorkflowApp app) => Checked(app, new Argument<string[]>("names")
    {
        Description = "The workflows. Left out, all.",
        HelpName = "names",
        Arity = ArgumentArity.ZeroOrMore,
    });

    /// <summary>One of them; none stands for the only one.</summary>
    public static Argument<string?> One(WorkflowApp app) =>
        Checked(app, new Argument<string?>("name")
        {
            Description = "The workflow. Left out, the only one.",
            HelpName = "name",
            Arity = ArgumentArity.ZeroOrOne,
        });

    /// <summary>The workflows of these names, in the order in which they were added.</summary>
    /// <exception cref="MisuseException">There are none.</exception>
    public static IReadOnlyList<AppWorkflow> Find(WorkflowApp app, string[]? names) =>
        app.Workflows.Count == 0 ? throw new MisuseException("There are no workflows. Add them with app.Add(workflow).")
        : names is not { Length: > 0 } ? app.Workflows
        : [.. app.Workflows.Where(workflow => names.Contains(workflow.Name))];

    /// <summary>The workflow of this name, or the only one.</summary>
    /// <exception cref="MisuseException">There is none, or it is open which is meant.</exception>
    public static AppWorkflow FindOne(WorkflowApp app, string? name) => Find(app, name is null ? null : [name]) is [var only]
        ? only
        : throw new MisuseException($"Say which workflow: {Listing(app)}.");

    /// <summary>The names for a message.</summary>
    public static string Listing(WorkflowApp app)
    {
        var names = string.Join(", ", app.Workflows.Take(MaxListed).Select(workflow => $"\"{workflow.Name}\""));
        return app.Workflows.Count <= MaxListed ? names : $"{names} and {app.Workflows.Count - MaxListed} more";
    }

    private static Argument<T> Checked<T>(WorkflowApp app, Argument<T> names)
    {
        names.CompletionSources.Add(_ => app.Workflows.Select(workflow => new CompletionItem(workflow.Name)));
        names.Validators.Add(result => Check(app, result));
        return names;
    }

    private static void Check(WorkflowApp app, ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => app.Workflows.Count > 0 && !app.Workflows.Any(workflow => workflow.Name == token.Value)))
        {
            result.AddError(token.Value.StartsWith('-')
                ? $"There is no option {token.Value}."
                : $"There is no workflow \"{token.Value}\". There {(app.Workflows.Count == 1 ? "is" : "are")} {Listing(app)}.");
        }
    }
}
