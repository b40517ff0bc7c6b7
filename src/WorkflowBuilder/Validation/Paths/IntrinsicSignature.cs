using System.Collections.Frozen;

namespace WorkflowBuilder;

/// <summary>What an intrinsic function takes and gives.</summary>
/// <param name="Takes">The kinds of its arguments.</param>
/// <param name="Gives">The kind of its result.</param>
/// <param name="Fewest">How many arguments it needs at least.</param>
/// <param name="TakesMore">Whether any number of arguments may follow.</param>
internal sealed record IntrinsicSignature(ArgumentKind[] Takes, ArgumentKind Gives, int Fewest, bool TakesMore = false)
{
    private static readonly FrozenDictionary<string, IntrinsicSignature> All = new Dictionary<string, IntrinsicSignature>
    {
        ["States.Array"] = new([], ArgumentKind.Array, 0, TakesMore: true),
        ["States.ArrayPartition"] = Of(ArgumentKind.Array, ArgumentKind.Array, ArgumentKind.Number),
        ["States.ArrayContains"] = Of(ArgumentKind.Any, ArgumentKind.Array, ArgumentKind.Any),
        ["States.ArrayRange"] = Of(ArgumentKind.Array, ArgumentKind.Number, ArgumentKind.Number, ArgumentKind.Number),
        ["States.ArrayGetItem"] = Of(ArgumentKind.Any, ArgumentKind.Array, ArgumentKind.Number),
        ["States.ArrayLength"] = Of(ArgumentKind.Number, ArgumentKind.Array),
        ["States.ArrayUnique"] = Of(ArgumentKind.Array, ArgumentKind.Array),
        ["States.Base64Encode"] = Of(ArgumentKind.Text, ArgumentKind.Text),
        ["States.Base64Decode"] = Of(ArgumentKind.Text, ArgumentKind.Text),
        ["States.Hash"] = Of(ArgumentKind.Text, ArgumentKind.Any, ArgumentKind.Text),
        ["States.UUID"] = new([], ArgumentKind.Text, 0, TakesMore: true),
        ["States.StringToJson"] = Of(ArgumentKind.Any, ArgumentKind.Text),
        ["States.JsonToString"] = Of(ArgumentKind.Text, ArgumentKind.Any),
        ["States.JsonMerge"] = Of(ArgumentKind.Object, ArgumentKind.Object, ArgumentKind.Object, ArgumentKind.Any),
        ["States.MathAdd"] = Of(ArgumentKind.Number, ArgumentKind.Number, ArgumentKind.Number),
        ["States.MathRandom"] = new([ArgumentKind.Number, ArgumentKind.Number, ArgumentKind.Number], ArgumentKind.Number, 2),
        ["States.Format"] = new([ArgumentKind.Text], ArgumentKind.Text, 1, TakesMore: true),
        ["States.StringSplit"] = Of(ArgumentKind.Array, ArgumentKind.Text, ArgumentKind.Text),
    }.ToFrozenDictionary();

    /// <summary>How many arguments it takes, in words.</summary>
    public string Count => (Fewest, Takes.Length, TakesMore) switch
    {
        (var fewest, _, true) => $"{fewest} or more arguments",
        (1, 1, _) => "1 argument",
        var (fewest, most, _) when fewest == most => $"{most} arguments",
        var (fewest, most, _) => $"{fewest} or {most} arguments",
    };

    public static IntrinsicSignature For(string function) => All[function];

    /// <summary>Whether it takes so many arguments.</summary>
    public bool Accepts(int arguments) => arguments >= Fewest && (TakesMore || arguments <= Takes.Length);

    private static IntrinsicSignature Of(ArgumentKind gives, params ArgumentKind[] takes) => new(takes, gives, takes.Length);
}
