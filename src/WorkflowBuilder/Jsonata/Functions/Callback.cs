using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>A function that <c>$map</c> and its like call for each item, with as many arguments as it takes.</summary>
internal ref struct Callback
{
    private readonly JsonataFunction _function;
    private readonly Evaluation _evaluation;
    private readonly LambdaFunction? _lambda;
    private readonly Frame? _frame;

    public Callback(in JsonData function, Evaluation evaluation)
    {
        _function = function.Node as JsonataFunction ?? throw new JsonataException("T0410") { Index = 2 };
        _evaluation = evaluation;
        if (_function is LambdaFunction { Lambda: { CanReuseFrame: true, Signature: null } } lambda)
        {
            _lambda = lambda;
            _frame = lambda.NewFrame();
        }
    }

    public readonly int Arity => _function.Arity;

    public readonly JsonData Call(ReadOnlySpan<JsonData> arguments)
    {
        _evaluation.Step();
        var passed = arguments[..Math.Min(arguments.Length, Math.Max(1, Arity))];
        if (_lambda is null)
        {
            return _evaluation.Apply(_function, passed, JsonData.Null);
        }

        _frame!.Clear();
        var result = _lambda.InvokeIn(_frame, passed, _evaluation);
        return ReferenceEquals(result.Node, TailCallTag.Result.Node) ? _evaluation.FinishTailCall(JsonData.Null) : result;
    }
}
