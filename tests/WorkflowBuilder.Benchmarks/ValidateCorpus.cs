using System.Text;
using BenchmarkDotNet.Attributes;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Benchmarks;

/// <summary>Every tenth definition of the corpus, checked by us and by two validators from npm. Times are those of one definition.</summary>
[MemoryDiagnoser]
public class ValidateCorpus
{
    private const int Count = 40;

    private byte[][] _definitions = [];
    private ValidatorPeer _aslValidator = null!;
    private ValidatorPeer _languageService = null!;

    [GlobalSetup]
    public void SetUp()
    {
        var texts = Definitions.Corpus().Where((_, index) => index % 10 == 0).Take(Count).ToList();
        _definitions = [.. Enumerable.Range(0, Count).Select(index => Encoding.UTF8.GetBytes(texts[index % texts.Count]))];
        _aslValidator = ValidatorPeer.Start(ValidatorPeer.AslValidator, texts);
        _languageService = ValidatorPeer.Start(ValidatorPeer.LanguageService, texts);
    }

    [GlobalCleanup]
    public void CleanUp()
    {
        _aslValidator.Dispose();
        _languageService.Dispose();
    }

    /// <summary>asl-validator from npm.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public void AslValidator() => _aslValidator.Validate(1);

    /// <summary>amazon-states-language-service from npm.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public void LanguageService() => _languageService.Validate(1);

    /// <summary>Ours.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int WorkflowBuilder()
    {
        var found = 0;
        foreach (var definition in _definitions)
        {
            found += global::WorkflowBuilder.AslValidator.Validate(AslReader.Read(definition)).Count;
        }

        return found;
    }
}
