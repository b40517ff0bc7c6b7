using System.CommandLine;

namespace WorkflowBuilder.Cli.Tests;

/// <summary>Runs <c>wfb</c> in this process, in a folder of its own, and keeps what it prints.</summary>
internal sealed class Shell : IDisposable
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    /// <summary>A folder that is deleted in the end.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("wfb").FullName;

    /// <summary>What was printed, with the line ends of Unix.</summary>
    public string Output => _output.ToString().ReplaceLineEndings("\n");

    /// <summary>What was complained of, with the line ends of Unix.</summary>
    public string Error => _error.ToString().ReplaceLineEndings("\n");

    public Task<int> RunAsync(params string[] arguments) =>
        Program.RunAsync(arguments, new InvocationConfiguration { Output = _output, Error = _error });

    /// <summary>A console that prints to the same place.</summary>
    public CommandConsole Console(Stream? input = null) => new(input ?? Stream.Null, _output, _error);

    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        _output.Dispose();
        _error.Dispose();
    }
}
