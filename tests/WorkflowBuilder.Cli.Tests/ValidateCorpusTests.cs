using System.Text.Json;
using WorkflowBuilder.Conformance.Tests;

namespace WorkflowBuilder.Cli.Tests;

using Task = System.Threading.Tasks.Task;

public sealed class ValidateCorpusTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [ConformanceFact]
    public async Task No_real_definition_in_YAML_has_an_error()
    {
        var files = ConformanceData.Json("validation/corpus/index.json").GetProperty("items").EnumerateArray()
            .Where(item => item.TryGetProperty("real", out var real) && real.GetBoolean() && item.TryGetProperty("originalFile", out _))
            .Select(item => item.GetProperty("originalFile").GetString()!)
            .Where(file => file.EndsWith(".yaml", StringComparison.Ordinal))
            .ToList();
        var paths = files.Select(file => _shell.Write(file, System.Text.Encoding.UTF8.GetString(ConformanceData.Bytes($"validation/corpus/{file}"))));

        await _shell.RunAsync(["validate", .. paths, "--severity", "error", "--format", "json"]);

        files.Should().HaveCount(10);
        var report = JsonElement.Parse(_shell.Output);
        report.GetProperty("summary").GetProperty("stateMachines").GetInt32().Should().BeGreaterThanOrEqualTo(files.Count);
        report.GetProperty("findings").EnumerateArray().Select(finding => finding.ToString()).Should().BeEmpty();
    }
}
