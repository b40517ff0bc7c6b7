using System.CommandLine;
using WorkflowBuilder.Commands;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder;

/// <summary>
/// The command line of a program that has workflows: <c>dotnet run -- validate</c>, <c>asl</c>, <c>run</c> and <c>graph</c>.
/// </summary>
/// <remarks>
/// Commands exit with 0, with 1 where a workflow has errors or a run does not succeed, and with 2 where they are asked for what cannot be done.
/// </remarks>
/// <example>
/// <code>
/// return WorkflowApp.Run(args, app => app
///     .Add(OrderWorkflow.Create(), run => run.Mock("Charge", new { paid = true }))
///     .Add(RefundWorkflow.Create()));
/// </code>
/// </example>
public sealed class WorkflowApp
{
    private readonly List<AppWorkflow> _workflows = [];

    private WorkflowApp()
    {
    }

    /// <summary>What <c>validate</c> looks for in workflows that do not say it themselves (<see cref="Workflow.Validation"/>).</summary>
    /// <value>The default is <see langword="null"/>: what <c>.wfbconfig</c> files beside and above the C# file say, or else errors and warnings.</value>
    public ValidationOptions? Validation { get; set; }

    internal IReadOnlyList<AppWorkflow> Workflows => _workflows;

    /// <summary>Does what the command line asks for, and waits until it is done.</summary>
    /// <param name="args">What the program was called with.</param>
    /// <param name="configure">Adds the workflows of the program.</param>
    /// <returns>What the program is to exit with.</returns>
    public static int Run(string[] args, Action<WorkflowApp> configure) => RunAsync(args, configure).GetAwaiter().GetResult();

    /// <summary>Does what the command line asks for.</summary>
    /// <inheritdoc cref="Run"/>
    /// <param name="args">What the program was called with.</param>
    /// <param name="configure">Adds the workflows of the program.</param>
    /// <param name="cancellationToken">Stops the command.</param>
    public static System.Threading.Tasks.Task<int> RunAsync(
        IReadOnlyList<string> args, Action<WorkflowApp> configure, CancellationToken cancellationToken = default) =>
        RunAsync(args, configure, new(), cancellationToken);

    /// <summary>Adds a workflow.</summary>
    /// <param name="workflow">The workflow.</param>
    /// <param name="run">Sets what answers its tasks when it is run, and the options of the run. Left out, nothing answers them.</param>
    /// <returns>The app, so that calls can be strung together.</returns>
    /// <exception cref="ArgumentException">There is one of the same name.</exception>
    public WorkflowApp Add(Workflow workflow, Action<RunOptions>? run = null)
    {
        ArgumentNullException.ThrowIfNull(workflow);
        if (_workflows.Find(added => added.Name == workflow.Name) is { } other)
        {
            throw new ArgumentException(
                $"There are two workflows \"{workflow.Name}\" ({other.Workflow.Location} and {workflow.Location}). Give one of them another name.",
                nameof(workflow));
        }

        _workflows.Add(new(workflow, run));
        return this;
    }

    internal static System.Threading.Tasks.Task<int> RunAsync(
        IReadOnlyList<string> args, Action<WorkflowApp> configure, InvocationConfiguration configuration, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(configure);
        var app = new WorkflowApp();
        configure(app);
        return AppCommandLine.RunAsync(app, args, configuration, cancellationToken);
    }
}
