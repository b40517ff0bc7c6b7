using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace WorkflowBuilder.Benchmarks;

/// <summary>A Node.js process with packages from npm that answers each line with <c>done</c>.</summary>
internal sealed class NodePeer : IDisposable
{
    private readonly Process _process;

    /// <exception cref="InvalidOperationException">There is no Node.js.</exception>
    public NodePeer(string script, [CallerFilePath] string file = "")
    {
        var start = new ProcessStartInfo("node")
        {
            ArgumentList = { "--max-old-space-size=4096", "-e", script },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..")),
        };
        _process = Process.Start(start) ?? throw new InvalidOperationException("Node.js does not start.");
    }

    /// <exception cref="InvalidOperationException">The peer failed, or a package is not in node_modules.</exception>
    public void Ask(string line)
    {
        _process.StandardInput.WriteLine(line);
        var answer = _process.StandardOutput.ReadLine();
        if (answer != "done")
        {
            throw new InvalidOperationException($"The peer failed: {answer ?? "it has ended. Run npm ci."}");
        }
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }
}
