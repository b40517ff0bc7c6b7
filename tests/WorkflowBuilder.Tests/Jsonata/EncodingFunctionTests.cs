namespace WorkflowBuilder.Tests.Jsonata;

public class EncodingFunctionTests
{
    [Theory]
    [InlineData("$base64encode('tea & jam')", "\"dGVhICYgamFt\"")]
    [InlineData("$base64decode('dGVhICYgamFt')", "\"tea & jam\"")]
    [InlineData("$encodeUrlComponent('a b/ü?')", "\"a%20b%2F%C3%BC%3F\"")]
    [InlineData("$encodeUrl('https://x.org/a b?q=ü&r=1')", "\"https://x.org/a%20b?q=%C3%BC&r=1\"")]
    [InlineData("$decodeUrlComponent('a%20b%2F%C3%BC')", "\"a b/ü\"")]
    [InlineData("$decodeUrl('a%20b%2F%F0%9F%98%80')", "\"a b%2F😀\"")]
    [InlineData("$base64encode(nothing)", "undefined")]
    public void Texts_are_encoded_and_decoded(string expression, string expected) => Shop.Evaluate(expression).Should().Be(expected);

    [Theory]
    [InlineData("$encodeUrl('\\ud800')", "encodeUrl")]
    [InlineData("$encodeUrlComponent('\\ud800')", "encodeUrlComponent")]
    [InlineData("$decodeUrl('%E0%A4')", "decodeUrl")]
    [InlineData("$decodeUrlComponent('%zz')", "decodeUrlComponent")]
    public void What_has_no_form_in_UTF_8_is_an_error(string expression, string function)
    {
        var error = Shop.ErrorOf(expression);

        error.Code.Should().Be("D3140");
        error.Message.Should().StartWith($"Malformed URL passed to ${function}()");
    }
}
