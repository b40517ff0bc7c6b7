using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace WorkflowBuilder.Tests.Compilation;

public class RandomPayloadTests
{
    [Property(Arbitrary = [typeof(Trees)], MaxTest = 200)]
    public void Any_tree_survives_as_a_result(Tree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);

        var result = Compiled.Of(new Pass("P") { Result = tree.Value }).GetProperty("Result");

        JsonElement.DeepEquals(result, JsonSerializer.SerializeToElement(tree.Value)).Should().BeTrue();
    }

    [Property(Arbitrary = [typeof(Trees)], MaxTest = 200)]
    public void Any_tree_survives_beside_a_path(Tree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);

        var parameters = Compiled.Of(new Pass("P") { Parameters = new { tree = tree.Value, path = JsonPath.StringAt("$.a") } }).GetProperty("Parameters");

        JsonElement.DeepEquals(parameters.GetProperty("tree"), JsonSerializer.SerializeToElement(tree.Value)).Should().BeTrue();
        parameters.GetProperty("path.$").GetString().Should().Be("$.a");
    }

    public sealed record Tree(JsonNode? Value);

    public static class Trees
    {
        public static Arbitrary<Tree> Arbitrary() => Arb.From(Gen.Sized(size => Node(Math.Min(size, 20))).Select(node => new Tree(Parse(node))));

        // JSON text, because a JsonNode has one parent and a generator may use its value twice.
        private static Gen<string> Node(int size) => size <= 1
            ? Leaf()
            : Gen.OneOf(
                Leaf(),
                Gen.ListOf(Node(size / 4)).Select(nodes => $"[{string.Join(',', nodes)}]"),
                Gen.ListOf(Text().SelectMany(name => Node(size / 4).Select(node => (Name: name, Node: node))))
                    .Select(members => $"{{{string.Join(',', members.DistinctBy(member => member.Name).Select(member => $"{member.Name}:{member.Node}"))}}}"));

        private static Gen<string> Leaf() => Gen.OneOf(
            Text(),
            ArbMap.Default.GeneratorFor<NormalFloat>().Select(number => JsonSerializer.Serialize(number.Get)),
            ArbMap.Default.GeneratorFor<long>().Select(number => JsonSerializer.Serialize(number)),
            ArbMap.Default.GeneratorFor<bool>().Select(value => JsonSerializer.Serialize(value)),
            Gen.Constant("null"));

        private static Gen<string> Text() =>
            ArbMap.Default.GeneratorFor<UnicodeString>().Select(text => JsonSerializer.Serialize(string.Concat((text.Get ?? "").EnumerateRunes())));

        private static JsonNode? Parse(string json) => JsonNode.Parse(json);
    }
}
