using WorkflowBuilder.Json;
using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder.Tests.Jsonata;

public class Base64DecodeTests
{
    [Theory]
    [InlineData("")]
    [InlineData("YQ==")]
    [InlineData("YQ")]
    [InlineData(" Y\tW\nJj ")]
    [InlineData("+/+/")]
    public void Base64_is_the_same_in_both_dialects(string text)
    {
        var standard = Decode(text, JsonataOptions.Standard);

        Decode(text, JsonataOptions.Aws).Should().Be(standard);
    }

    [Theory]
    [InlineData("!!!", "")]
    [InlineData("Y", "")]
    [InlineData("YQ=", "a")]
    [InlineData("YQ===", "a")]
    [InlineData("=YQ=", "")]
    [InlineData("YQ=a", "a")]
    [InlineData("Y.Q=", "a")]
    [InlineData("--__", "ûïÿ")]
    public void Anything_else_is_an_internal_error_on_AWS_and_skipped_elsewhere(string text, string skipped)
    {
        var onAws = () => Decode(text, JsonataOptions.Aws);

        var error = onAws.Should().Throw<JsonataException>().Which;
        error.Code.Should().Be("U1002");
        error.Message.Should().Be("Internal error: the argument of function \"base64decode\" is no Base64");
        Decode(text, JsonataOptions.Standard).GetString().Should().Be(skipped);
    }

    [Fact]
    public void Nothing_is_decoded_to_nothing()
    {
        var expression = JsonataExpression.Parse("$base64decode($nothing)");

        expression.Evaluate().IsUndefined.Should().BeTrue();
    }

    private static JsonData Decode(string text, JsonataOptions options) =>
        JsonataExpression.Parse("$base64decode($text)", options).Evaluate(bindings: JsonData.EmptyObject.With("text", JsonData.From(text)));
}
