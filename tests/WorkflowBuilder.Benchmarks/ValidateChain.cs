using System.Text;
using BenchmarkDotNet.Attributes;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Benchmarks;

/// <summary>Large definitions, checked by us and by two validators from npm.</summary>
[MemoryDiagnoser]
public class ValidateChain
{
    private byte[] _definition = [];
    private ValidatorPeer _aslValidator = null!;
    private ValidatorPeer _languageService = null!;

    /// <summary>The size of the definition.</summary>
    [Params(64, 256, 1022)]
    public int KiB { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var text = Definitions.Chain(KiB * 1024);
        _definition = Encoding.UTF8.GetBytes(text);
        _aslValidator = ValidatorPeer.Start(ValidatorPeer.AslValidator, [text]);
        _languageService = ValidatorPeer.Start(ValidatorPeer.LanguageService, [text]);
    }

    [GlobalCleanup]
    public void CleanUp()
    {
        _aslValidator.Dispose();
        _languageService.Dispose();
    }

    /// <summary>asl-validator from npm.</summary>
    [Benchmark(Baseline = true)]
    public void AslValidator() => _aslValidator.Validate(1);

    /// <summary>amazon-states-language-service from npm.</summary>
    [Benchmark]
    public void LanguageService() => _languageService.Validate(1);

    /// <summary>Ours.</summary>
    [Benchmark]
    public int WorkflowBuilder() => global::WorkflowBuilder.AslValidator.Validate(AslReader.Read(_definition)).Count;
}
