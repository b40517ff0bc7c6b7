using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;

namespace WorkflowBuilder.Benchmarks;

internal static class Program
{
    private static void Main(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, Config(args));

    // A job that a class names by attribute runs beside the one of the command line, and the gate wants the dry one alone. SynthesizeApp, which measures cold
    // starts, is the exception.
    private static IConfig Config(string[] args) => args.Contains("--job")
        ? DefaultConfig.Instance
        : DefaultConfig.Instance.AddJob(Job.Default.WithWarmupCount(2).WithIterationCount(5));
}
