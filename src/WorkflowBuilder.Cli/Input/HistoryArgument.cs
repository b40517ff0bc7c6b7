using System.Text;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Cli.Input;

/// <summary>Reads recorded histories.</summary>
internal static class HistoryArgument
{
    public const string Option = "--replay";

    private const int MaxBytes = 256 * 1024 * 1024;

    /// <param name="files">The pages of the history.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="MisuseException">A file cannot be read.</exception>
    /// <exception cref="InvalidHistoryException">The files are no history.</exception>
    public static async System.Threading.Tasks.Task<ReplayHistory> ReadAsync(IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        var pages = new List<string>();
        foreach (var file in files)
        {
            pages.Add(Encoding.UTF8.GetString(await FileContent.ReadNamedAsync(Option, file, MaxBytes, cancellationToken)));
        }

        return ReplayHistory.Parse([.. pages]);
    }
}
