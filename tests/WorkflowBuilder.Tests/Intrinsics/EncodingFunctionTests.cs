using WorkflowBuilder.Intrinsics;

namespace WorkflowBuilder.Tests.Intrinsics;

public class EncodingFunctionTests
{
    private static readonly string Input =
        $$"""{ "limit": "{{new string('A', 10_000)}}", "beyond": "{{new string('A', 10_001)}}", "object": { "a": 1 }, "none": null, "sha": "SHA-1" }""";

    [Theory]
    [InlineData("States.Base64Encode('')", "\"\"")]
    [InlineData("States.Base64Encode('a')", "\"YQ==\"")]
    [InlineData("States.Base64Encode('ab')", "\"YWI=\"")]
    [InlineData("States.Base64Encode('abc')", "\"YWJj\"")]
    [InlineData("States.Base64Encode('ß')", "\"w58=\"")]
    [InlineData("States.Base64Encode('日本')", "\"5pel5pys\"")]
    [InlineData("States.Base64Encode('😀')", "\"8J+YgA==\"")]
    [InlineData("States.Base64Encode(States.Base64Decode('aGk='))", "\"aGk=\"")]
    [InlineData("States.Base64Encode($.beyond)", "error: Invalid arguments in States.Base64Encode")]
    [InlineData("States.Base64Encode(5)", "error: Invalid arguments in States.Base64Encode")]
    [InlineData("States.Base64Encode($.none)", "error: Invalid arguments in States.Base64Encode")]
    [InlineData("States.Base64Encode('a', 'b')", "error: Invalid arguments in States.Base64Encode")]
    public void Base64Encode(string call, string outcome) => IntrinsicCall.Outcome(call, Input).Should().Be(outcome);

    [Theory]
    [InlineData("States.Base64Decode('')", "\"\"")]
    [InlineData("States.Base64Decode('aGVsbG8=')", "\"hello\"")]
    [InlineData("States.Base64Decode('aGVsbG8')", "\"hello\"")]
    [InlineData("States.Base64Decode('a G\tV s bG8')", "\"hello\"")]
    [InlineData("States.Base64Decode('aGVsbG8!')", "\"hello\"")]
    [InlineData("States.Base64Decode('!')", "\"\"")]
    [InlineData("States.Base64Decode('a')", "\"\"")]
    [InlineData("States.Base64Decode('5pel5pys')", "\"日本\"")]
    [InlineData("States.Base64Decode('w58=')", "\"ß\"")]
    [InlineData("States.Base64Decode($.beyond)", "error: Invalid arguments in States.Base64Decode")]
    [InlineData("States.Base64Decode(true)", "error: Invalid arguments in States.Base64Decode")]
    [InlineData("States.Base64Decode()", "error: Invalid arguments in States.Base64Decode")]
    public void Base64Decode(string call, string outcome) => IntrinsicCall.Outcome(call, Input).Should().Be(outcome);

    [Theory]
    [InlineData("States.Base64Encode($.limit)", 13_338)]
    [InlineData("States.Base64Decode($.limit)", 45_002)]
    [InlineData("States.Hash($.limit, 'MD5')", 34)]
    public void Ten_thousand_characters_are_taken(string call, int length) => IntrinsicCall.Outcome(call, Input).Length.Should().Be(length);

    [Theory]
    [InlineData("States.Hash('abc', 'MD5')", "\"900150983cd24fb0d6963f7d28e17f72\"")]
    [InlineData("States.Hash('abc', 'SHA-1')", "\"a9993e364706816aba3e25717850c26c9cd0d89d\"")]
    [InlineData("States.Hash('abc', $.sha)", "\"a9993e364706816aba3e25717850c26c9cd0d89d\"")]
    [InlineData("States.Hash('abc', 'SHA-256')", "\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\"")]
    [InlineData("States.Hash('abc', 'SHA-384')",
        "\"cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7\"")]
    [InlineData("States.Hash('abc', 'SHA-512')",
        "\"ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f\"")]
    [InlineData("States.Hash($.object, 'MD5')", "\"bb6cb5c68df4652941caf652a366f2d8\"")]
    [InlineData("States.Hash(42, 'MD5')", "\"a1d0c6e83f027327d8461063f4ac58a6\"")]
    [InlineData("States.Hash($.none, 'MD5')", "\"37a6259cc0c1dae299a7866489dff0bd\"")]
    [InlineData("States.Hash('abc', 'md5')", "error: Invalid arguments in States.Hash")]
    [InlineData("States.Hash('abc', 'SHA256')", "error: Invalid arguments in States.Hash")]
    [InlineData("States.Hash('abc', 5)", "error: Invalid arguments in States.Hash")]
    [InlineData("States.Hash($.beyond, 'MD5')", "error: Invalid arguments in States.Hash")]
    [InlineData("States.Hash('abc')", "error: Invalid arguments in States.Hash")]
    public void Hash(string call, string outcome) => IntrinsicCall.Outcome(call, Input).Should().Be(outcome);

    [Theory]
    [InlineData("States.UUID()")]
    [InlineData("States.UUID( )")]
    [InlineData("States.UUID(1)")]
    [InlineData("States.UUID('a', null)")]
    [InlineData("States.Format('{}', States.UUID())")]
    [InlineData("States.ArrayGetItem(States.Array(States.UUID()), 0)")]
    public void UUID(string call) =>
        IntrinsicCall.Outcome(call).Should().MatchRegex("^\"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\"$");

    [Fact]
    public void UUIDs_differ_within_a_call_and_between_calls()
    {
        const string Call = "States.ArrayLength(States.ArrayUnique(States.Array(States.UUID(), States.UUID(), States.UUID())))";
        var repeatable = new IntrinsicOptions { CreateRandom = () => new Random(1) };

        IntrinsicCall.Outcome(Call).Should().Be("3");
        IntrinsicCall.Outcome("States.UUID()").Should().NotBe(IntrinsicCall.Outcome("States.UUID()"));
        IntrinsicCall.Outcome("States.UUID()", options: repeatable).Should().Be(IntrinsicCall.Outcome("States.UUID()", options: repeatable));
    }
}
