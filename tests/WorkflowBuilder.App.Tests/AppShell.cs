using System.CommandLine;

namespace WorkflowBuilder.Tests;

/// <summary>Runs an app in this process and keeps what it prints.</summary>
internal sealed class AppShell : IDisposable
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    /// <summary>A folder that is deleted in the end.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("app").FullName;

    /// <summary>What was printed, with the line ends of Unix.</summary>
    public string Output => _output.ToString().ReplaceLineEndings("\n");

    /// <summary>What was complained of, with the line ends of Unix.</summary>
    public string Error => _error.ToString().ReplaceLineEndings("\n");

    public string File(string name) => Path.Combine(Folder, name);

    public System.Threading.Tasks.Task<int> RunAsync(Action<WorkflowApp> configure, params string[] arguments) =>
        WorkflowApp.RunAsync(arguments, configure, new InvocationConfiguration { Output = _output, Error = _error });

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        _output.Dispose();
        _error.Dispose();
    }
}
