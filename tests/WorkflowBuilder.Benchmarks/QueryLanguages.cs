using BenchmarkDotNet.Attributes;
using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;
using WorkflowBuilder.Paths;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Benchmarks;

/// <summary>What a state does most: follow a path, fill a template, call a function, read and write its data.</summary>
[MemoryDiagnoser]
public class QueryLanguages
{
    private readonly JsonPathExpression _path = JsonPathExpression.Parse("$.order.customer.name");
    private readonly JsonPathExpression _filter = JsonPathExpression.Parse("$.order.items[?(@.price > 10)].sku");
    private readonly ReferencePath _resultPath = ReferencePath.Parse("$.order.result");
    private readonly PayloadTemplate _template = PayloadTemplate.Compile(JsonData.Parse("""{"kind":"order","name.$":"$.order.customer.name","id.$":"$.order.id"}"""));
    private readonly IntrinsicExpression _format = IntrinsicExpression.Parse("States.Format('Hello {}', $.order.customer.name)");
    private readonly IntrinsicExpression _add = IntrinsicExpression.Parse("States.MathAdd($.order.id, 1)");
    private StateData _data = null!;
    private byte[] _utf8 = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _utf8 = """{"order":{"id":7,"customer":{"name":"Ada","city":"London"},"items":[{"sku":"a","price":5},{"sku":"b","price":15.5},{"sku":"c","price":20}]}}"""u8.ToArray();
        _data = new() { Input = JsonData.Parse(_utf8) };
    }

    /// <summary>A reference path of three names.</summary>
    [Benchmark(Baseline = true)]
    public bool ReferencePathOfThreeNames() => _path.TrySelect(_data, out _, out _);

    [Benchmark]
    public JsonData Filter() => _filter.Select(_data);

    [Benchmark]
    public JsonData SetResult() => _resultPath.Set(_data.Input, JsonData.True);

    [Benchmark]
    public JsonData Template() => _template.Evaluate(_data);

    [Benchmark]
    public JsonData Format() => _format.Evaluate(_data);

    [Benchmark]
    public JsonData MathAdd() => _add.Evaluate(_data);

    [Benchmark]
    public JsonData ReadJson() => JsonData.Parse(_utf8);

    [Benchmark]
    public string WriteJson() => _data.Input.ToString();
}
